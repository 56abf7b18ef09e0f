// Answers: does a document satisfy the schema with this id? Made by `npm run generate`.
import ucs2length from 'ajv/dist/runtime/ucs2length.js';
import { formats } from '../catalogue/formats.js';

const validate_0 = validate52;
const schema19 = {"$id":"urn:sluis:schema:nl.dienstverlening.behoeften.aangemeld.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"persoon":{"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/taal","properties":{"naam":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/naamPersoon"},"geboorte":{"type":"object","properties":{"datum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"unevaluatedProperties":false}},"unevaluatedProperties":false},"dienst":{"type":"object","properties":{"voorwaarde":{"$ref":"urn:sluis:schema:deel:codes#/$defs/voorwaarde"},"nodigVanaf":{"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","properties":{"zekerheid":{"type":"string","enum":["voorlopig","berekend","bevestigd","werkelijk"]}},"unevaluatedProperties":false},"startdatum":{"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","properties":{"zekerheid":{"type":"string","enum":["voorlopig","berekend","bevestigd","werkelijk"]}},"unevaluatedProperties":false},"gemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false},"postcode4":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/postcode4"},"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"},"contactViaCoordinator":{"type":"boolean"}},"required":["voorwaarde"],"unevaluatedProperties":false}},"required":["zaakreferentie","dienst"],"unevaluatedProperties":false};
const schema22 = {"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9_-]+$"};
const func1 = ucs2length.default;
const pattern3 = new RegExp("^[A-Za-z0-9_-]+$", "u");

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"object","properties":{"voertaal":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/taalcode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"indicatieTolkNodig":{"type":"boolean"}}};
const schema25 = {"type":"string","minLength":1,"maxLength":3,"pattern":"^[a-z]{2,3}$"};
const pattern4 = new RegExp("^[a-z]{2,3}$", "u");

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 3){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"};
const pattern5 = new RegExp("^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$", "u");

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voertaal !== undefined){
let data0 = data.voertaal;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/voertaal",schemaPath:"#/properties/voertaal/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
if(!(validate59(data0.code, {instancePath:instancePath+"/voertaal/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data0.omschrijving !== undefined){
if(!(validate61(data0.omschrijving, {instancePath:instancePath+"/voertaal/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err1 = {instancePath:instancePath+"/voertaal",schemaPath:"#/properties/voertaal/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/voertaal",schemaPath:"#/properties/voertaal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.indicatieTolkNodig !== undefined){
if(typeof data.indicatieTolkNodig !== "boolean"){
const err3 = {instancePath:instancePath+"/indicatieTolkNodig",schemaPath:"#/properties/indicatieTolkNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","properties":{"voornamen":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/naam"},"voorvoegsel":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/voorvoegsel"},"geslachtsnaam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/naam"}},"required":["geslachtsnaam"],"unevaluatedProperties":false};
const schema28 = {"type":"string","minLength":1,"maxLength":200,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","minLength":1,"maxLength":10,"pattern":"^[\\p{L} .'’-]+$"};
const pattern7 = new RegExp("^[\\p{L} .'’-]+$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern7.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L} .'’-]+$"},message:"must match pattern \""+"^[\\p{L} .'’-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geslachtsnaam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geslachtsnaam"},message:"must have required property '"+"geslachtsnaam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.voornamen !== undefined){
if(!(validate65(data.voornamen, {instancePath:instancePath+"/voornamen",parentData:data,parentDataProperty:"voornamen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.voorvoegsel !== undefined){
if(!(validate67(data.voorvoegsel, {instancePath:instancePath+"/voorvoegsel",parentData:data,parentDataProperty:"voorvoegsel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.geslachtsnaam !== undefined){
if(!(validate65(data.geslachtsnaam, {instancePath:instancePath+"/geslachtsnaam",parentData:data,parentDataProperty:"geslachtsnaam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(((key0 !== "voornamen") && (key0 !== "voorvoegsel")) && (key0 !== "geslachtsnaam")){
const err1 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","unevaluatedProperties":false};
const schema32 = {"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"Datum"},"datum":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"}},"required":["type","datum"]},{"type":"object","properties":{"type":{"const":"JaarMaandDatum"},"jaar":{"type":"integer","minimum":1,"maximum":9999},"maand":{"type":"integer","minimum":1,"maximum":12}},"required":["type","jaar","maand"]},{"type":"object","properties":{"type":{"const":"JaarDatum"},"jaar":{"type":"integer","minimum":1,"maximum":9999}},"required":["type","jaar"]},{"type":"object","properties":{"type":{"const":"DatumOnbekend"},"onbekend":{"const":true}},"required":["type"]}],"properties":{"type":{"type":"string","enum":["Datum","JaarMaandDatum","JaarDatum","DatumOnbekend"]}},"required":["type"]};
const schema33 = {"type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$","format":"date"};
const formats0 = formats.date;
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "Datum") || (data0 === "JaarMaandDatum")) || (data0 === "JaarDatum")) || (data0 === "DatumOnbekend"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "Datum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.datum === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "datum"},message:"must have required property '"+"datum"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
if("Datum" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Datum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.datum !== undefined){
if(!(validate74(data.datum, {instancePath:instancePath+"/datum",parentData:data,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var props0 = {};
props0.type = true;
props0.datum = true;
}
else if(tag0 === "JaarMaandDatum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.jaar === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "jaar"},message:"must have required property '"+"jaar"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.maand === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "maand"},message:"must have required property '"+"maand"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type !== undefined){
if("JaarMaandDatum" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "JaarMaandDatum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.jaar !== undefined){
let data4 = data.jaar;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/1/properties/jaar/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/1/properties/jaar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/1/properties/jaar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.maand !== undefined){
let data5 = data.maand;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/maand",schemaPath:"#/oneOf/1/properties/maand/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 12 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/maand",schemaPath:"#/oneOf/1/properties/maand/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/maand",schemaPath:"#/oneOf/1/properties/maand/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.jaar = true;
props0.maand = true;
}
}
else if(tag0 === "JaarDatum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.jaar === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "jaar"},message:"must have required property '"+"jaar"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.type !== undefined){
if("JaarDatum" !== data.type){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "JaarDatum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.jaar !== undefined){
let data7 = data.jaar;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/2/properties/jaar/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9999 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/2/properties/jaar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/2/properties/jaar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.jaar = true;
}
}
else if(tag0 === "DatumOnbekend"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.type !== undefined){
if("DatumOnbekend" !== data.type){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "DatumOnbekend"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.onbekend !== undefined){
if(true !== data.onbekend){
const err27 = {instancePath:instancePath+"/onbekend",schemaPath:"#/oneOf/3/properties/onbekend/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.onbekend = true;
}
}
else {
const err29 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate73.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate73.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate72.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}
validate72.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema35 = {"type":"string","enum":["identiteitsbewijs","onderdak","werkEnInkomen","schulden","zorg","zorgVoorThuis","sociaalNetwerk"]};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate79.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "identiteitsbewijs") || (data === "onderdak")) || (data === "werkEnInkomen")) || (data === "schulden")) || (data === "zorg")) || (data === "zorgVoorThuis")) || (data === "sociaalNetwerk"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}
validate79.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "Datum") || (data0 === "JaarMaandDatum")) || (data0 === "JaarDatum")) || (data0 === "DatumOnbekend"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "Datum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.datum === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "datum"},message:"must have required property '"+"datum"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
if("Datum" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Datum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.datum !== undefined){
if(!(validate74(data.datum, {instancePath:instancePath+"/datum",parentData:data,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var props0 = {};
props0.type = true;
props0.datum = true;
}
else if(tag0 === "JaarMaandDatum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err7 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.jaar === undefined){
const err8 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "jaar"},message:"must have required property '"+"jaar"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.maand === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "maand"},message:"must have required property '"+"maand"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type !== undefined){
if("JaarMaandDatum" !== data.type){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "JaarMaandDatum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.jaar !== undefined){
let data4 = data.jaar;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/1/properties/jaar/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9999 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/1/properties/jaar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/1/properties/jaar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.maand !== undefined){
let data5 = data.maand;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err14 = {instancePath:instancePath+"/maand",schemaPath:"#/oneOf/1/properties/maand/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 12 || isNaN(data5)){
const err15 = {instancePath:instancePath+"/maand",schemaPath:"#/oneOf/1/properties/maand/maximum",keyword:"maximum",params:{comparison: "<=", limit: 12},message:"must be <= 12"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/maand",schemaPath:"#/oneOf/1/properties/maand/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.jaar = true;
props0.maand = true;
}
}
else if(tag0 === "JaarDatum"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err18 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.jaar === undefined){
const err19 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "jaar"},message:"must have required property '"+"jaar"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.type !== undefined){
if("JaarDatum" !== data.type){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "JaarDatum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.jaar !== undefined){
let data7 = data.jaar;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err21 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/2/properties/jaar/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9999 || isNaN(data7)){
const err22 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/2/properties/jaar/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9999},message:"must be <= 9999"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/jaar",schemaPath:"#/oneOf/2/properties/jaar/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.jaar = true;
}
}
else if(tag0 === "DatumOnbekend"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.type !== undefined){
if("DatumOnbekend" !== data.type){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "DatumOnbekend"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.onbekend !== undefined){
if(true !== data.onbekend){
const err27 = {instancePath:instancePath+"/onbekend",schemaPath:"#/oneOf/3/properties/onbekend/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.onbekend = true;
}
}
else {
const err29 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate81.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate81.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema37 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[0-9]{4}$","format":"gemeentecode"};
const formats2 = formats.gemeentecode;
const pattern9 = new RegExp("^[0-9]{4}$", "u");

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats2.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "gemeentecode"},message:"must match format \""+"gemeentecode"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema38 = {"type":"string","minLength":1,"maxLength":80,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[1-9][0-9]{3}$"};
const pattern11 = new RegExp("^[1-9][0-9]{3}$", "u");

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}$"},message:"must match pattern \""+"^[1-9][0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"object","$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/soorten","unevaluatedProperties":false};
const schema42 = {"type":"object","discriminator":{"propertyName":"type"},"oneOf":[{"type":"object","properties":{"type":{"const":"Adres"},"verblijfadres":{"type":"object","properties":{"officieleStraatnaam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/straatnaam"},"korteStraatnaam":{"type":"string","$ref":"urn:sluis:schema:deel:waarden#/$defs/straatnaam","maxLength":24},"huisnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/huisnummer"},"huisletter":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/huisletter"},"huisnummertoevoeging":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/huisnummertoevoeging"},"aanduidingBijHuisnummer":{"type":"object","properties":{"code":{"type":"string","enum":["by","to"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"postcode":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/postcode"},"woonplaats":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["huisnummer","postcode"],"unevaluatedProperties":false},"functieAdres":{"type":"object","properties":{"code":{"type":"string","enum":["W","B"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"adresseerbaarObjectIdentificatie":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/bagIdentificatie"},"nummeraanduidingIdentificatie":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/bagIdentificatie"},"datumVan":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"indicatieVastgesteldVerblijftNietOpAdres":{"type":"boolean"}},"required":["type","verblijfadres"]},{"type":"object","properties":{"type":{"const":"Locatie"},"verblijfadres":{"type":"object","properties":{"locatiebeschrijving":{"type":"string","$ref":"urn:sluis:schema:deel:waarden#/$defs/adresregel","maxLength":35}},"required":["locatiebeschrijving"],"unevaluatedProperties":false},"functieAdres":{"type":"object","properties":{"code":{"type":"string","enum":["W","B"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"datumVan":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"required":["type","verblijfadres"]},{"type":"object","properties":{"type":{"const":"VerblijfplaatsBuitenland"},"verblijfadres":{"type":"object","properties":{"regel1":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/adresregel"},"regel2":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/adresregel"},"regel3":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/adresregel"},"land":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/landcode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false}},"required":["land"],"unevaluatedProperties":false},"datumVan":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"required":["type","verblijfadres"]},{"type":"object","properties":{"type":{"const":"VerblijfplaatsOnbekend"},"datumVan":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"required":["type"]}],"properties":{"type":{"type":"string","enum":["Adres","Locatie","VerblijfplaatsBuitenland","VerblijfplaatsOnbekend"]}},"required":["type"]};
const schema43 = {"type":"string","minLength":1,"maxLength":80,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate94.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}
validate94.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema44 = {"type":"integer","minimum":1,"maximum":99999};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 99999 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999},message:"must be <= 99999"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema45 = {"type":"string","minLength":1,"maxLength":1,"pattern":"^[a-zA-Z]$"};
const pattern13 = new RegExp("^[a-zA-Z]$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 1){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern13.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z]$"},message:"must match pattern \""+"^[a-zA-Z]$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema46 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[a-zA-Z0-9 -]+$"};
const pattern14 = new RegExp("^[a-zA-Z0-9 -]+$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern14.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9 -]+$"},message:"must match pattern \""+"^[a-zA-Z0-9 -]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema48 = {"type":"string","minLength":1,"maxLength":6,"pattern":"^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$","format":"postcode"};
const formats4 = formats.postcode;
const pattern16 = new RegExp("^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 6){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern16.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$"},message:"must match pattern \""+"^[1-9][0-9]{3}(?!SA|SD|SS)[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats4.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "postcode"},message:"must match format \""+"postcode"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"string","minLength":1,"maxLength":16,"pattern":"^[0-9]{16}$"};
const pattern18 = new RegExp("^[0-9]{16}$", "u");

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 16){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern18.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{16}$"},message:"must match pattern \""+"^[0-9]{16}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"string","minLength":1,"maxLength":40,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()&#/-]+$"};
const pattern19 = new RegExp("^[\\p{L}\\p{M}\\p{Nd} .,'’()&#/-]+$", "u");

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern19.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()&#/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()&#/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[0-9]{4}$"};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate123.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}
validate123.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "Adres") || (data0 === "Locatie")) || (data0 === "VerblijfplaatsBuitenland")) || (data0 === "VerblijfplaatsOnbekend"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "Adres"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.verblijfadres === undefined){
const err4 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "verblijfadres"},message:"must have required property '"+"verblijfadres"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.type !== undefined){
if("Adres" !== data.type){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue: "Adres"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.verblijfadres !== undefined){
let data2 = data.verblijfadres;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.huisnummer === undefined){
const err6 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/0/properties/verblijfadres/required",keyword:"required",params:{missingProperty: "huisnummer"},message:"must have required property '"+"huisnummer"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.postcode === undefined){
const err7 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/0/properties/verblijfadres/required",keyword:"required",params:{missingProperty: "postcode"},message:"must have required property '"+"postcode"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.officieleStraatnaam !== undefined){
if(!(validate94(data2.officieleStraatnaam, {instancePath:instancePath+"/verblijfadres/officieleStraatnaam",parentData:data2,parentDataProperty:"officieleStraatnaam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
}
if(data2.korteStraatnaam !== undefined){
let data4 = data2.korteStraatnaam;
if(!(validate94(data4, {instancePath:instancePath+"/verblijfadres/korteStraatnaam",parentData:data2,parentDataProperty:"korteStraatnaam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors);
errors = vErrors.length;
}
if(typeof data4 === "string"){
if(func1(data4) > 24){
const err8 = {instancePath:instancePath+"/verblijfadres/korteStraatnaam",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/korteStraatnaam/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/verblijfadres/korteStraatnaam",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/korteStraatnaam/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.huisnummer !== undefined){
if(!(validate97(data2.huisnummer, {instancePath:instancePath+"/verblijfadres/huisnummer",parentData:data2,parentDataProperty:"huisnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data2.huisletter !== undefined){
if(!(validate99(data2.huisletter, {instancePath:instancePath+"/verblijfadres/huisletter",parentData:data2,parentDataProperty:"huisletter",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data2.huisnummertoevoeging !== undefined){
if(!(validate101(data2.huisnummertoevoeging, {instancePath:instancePath+"/verblijfadres/huisnummertoevoeging",parentData:data2,parentDataProperty:"huisnummertoevoeging",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data2.aanduidingBijHuisnummer !== undefined){
let data8 = data2.aanduidingBijHuisnummer;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.code === undefined){
const err10 = {instancePath:instancePath+"/verblijfadres/aanduidingBijHuisnummer",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/aanduidingBijHuisnummer/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.code !== undefined){
let data9 = data8.code;
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/verblijfadres/aanduidingBijHuisnummer/code",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/aanduidingBijHuisnummer/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((data9 === "by") || (data9 === "to"))){
const err12 = {instancePath:instancePath+"/verblijfadres/aanduidingBijHuisnummer/code",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/aanduidingBijHuisnummer/properties/code/enum",keyword:"enum",params:{allowedValues: schema42.oneOf[0].properties.verblijfadres.properties.aanduidingBijHuisnummer.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.omschrijving !== undefined){
if(!(validate103(data8.omschrijving, {instancePath:instancePath+"/verblijfadres/aanduidingBijHuisnummer/omschrijving",parentData:data8,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
for(const key0 in data8){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err13 = {instancePath:instancePath+"/verblijfadres/aanduidingBijHuisnummer",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/aanduidingBijHuisnummer/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/verblijfadres/aanduidingBijHuisnummer",schemaPath:"#/oneOf/0/properties/verblijfadres/properties/aanduidingBijHuisnummer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.postcode !== undefined){
if(!(validate105(data2.postcode, {instancePath:instancePath+"/verblijfadres/postcode",parentData:data2,parentDataProperty:"postcode",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data2.woonplaats !== undefined){
if(!(validate107(data2.woonplaats, {instancePath:instancePath+"/verblijfadres/woonplaats",parentData:data2,parentDataProperty:"woonplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
for(const key1 in data2){
if((((((((key1 !== "officieleStraatnaam") && (key1 !== "korteStraatnaam")) && (key1 !== "huisnummer")) && (key1 !== "huisletter")) && (key1 !== "huisnummertoevoeging")) && (key1 !== "aanduidingBijHuisnummer")) && (key1 !== "postcode")) && (key1 !== "woonplaats")){
const err15 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/0/properties/verblijfadres/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/0/properties/verblijfadres/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.functieAdres !== undefined){
let data13 = data.functieAdres;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.code === undefined){
const err17 = {instancePath:instancePath+"/functieAdres",schemaPath:"#/oneOf/0/properties/functieAdres/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data13.code !== undefined){
let data14 = data13.code;
if(typeof data14 !== "string"){
const err18 = {instancePath:instancePath+"/functieAdres/code",schemaPath:"#/oneOf/0/properties/functieAdres/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data14 === "W") || (data14 === "B"))){
const err19 = {instancePath:instancePath+"/functieAdres/code",schemaPath:"#/oneOf/0/properties/functieAdres/properties/code/enum",keyword:"enum",params:{allowedValues: schema42.oneOf[0].properties.functieAdres.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data13.omschrijving !== undefined){
if(!(validate103(data13.omschrijving, {instancePath:instancePath+"/functieAdres/omschrijving",parentData:data13,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
for(const key2 in data13){
if((key2 !== "code") && (key2 !== "omschrijving")){
const err20 = {instancePath:instancePath+"/functieAdres",schemaPath:"#/oneOf/0/properties/functieAdres/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/functieAdres",schemaPath:"#/oneOf/0/properties/functieAdres/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.adresseerbaarObjectIdentificatie !== undefined){
if(!(validate110(data.adresseerbaarObjectIdentificatie, {instancePath:instancePath+"/adresseerbaarObjectIdentificatie",parentData:data,parentDataProperty:"adresseerbaarObjectIdentificatie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.nummeraanduidingIdentificatie !== undefined){
if(!(validate110(data.nummeraanduidingIdentificatie, {instancePath:instancePath+"/nummeraanduidingIdentificatie",parentData:data,parentDataProperty:"nummeraanduidingIdentificatie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.datumVan !== undefined){
if(!(validate113(data.datumVan, {instancePath:instancePath+"/datumVan",parentData:data,parentDataProperty:"datumVan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
if(data.indicatieVastgesteldVerblijftNietOpAdres !== undefined){
if(typeof data.indicatieVastgesteldVerblijftNietOpAdres !== "boolean"){
const err22 = {instancePath:instancePath+"/indicatieVastgesteldVerblijftNietOpAdres",schemaPath:"#/oneOf/0/properties/indicatieVastgesteldVerblijftNietOpAdres/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var props0 = {};
props0.type = true;
props0.verblijfadres = true;
props0.functieAdres = true;
props0.adresseerbaarObjectIdentificatie = true;
props0.nummeraanduidingIdentificatie = true;
props0.datumVan = true;
props0.indicatieVastgesteldVerblijftNietOpAdres = true;
}
else if(tag0 === "Locatie"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err24 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.verblijfadres === undefined){
const err25 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "verblijfadres"},message:"must have required property '"+"verblijfadres"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.type !== undefined){
if("Locatie" !== data.type){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "Locatie"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.verblijfadres !== undefined){
let data21 = data.verblijfadres;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.locatiebeschrijving === undefined){
const err27 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/1/properties/verblijfadres/required",keyword:"required",params:{missingProperty: "locatiebeschrijving"},message:"must have required property '"+"locatiebeschrijving"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data21.locatiebeschrijving !== undefined){
let data22 = data21.locatiebeschrijving;
if(!(validate116(data22, {instancePath:instancePath+"/verblijfadres/locatiebeschrijving",parentData:data21,parentDataProperty:"locatiebeschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(typeof data22 === "string"){
if(func1(data22) > 35){
const err28 = {instancePath:instancePath+"/verblijfadres/locatiebeschrijving",schemaPath:"#/oneOf/1/properties/verblijfadres/properties/locatiebeschrijving/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/verblijfadres/locatiebeschrijving",schemaPath:"#/oneOf/1/properties/verblijfadres/properties/locatiebeschrijving/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
for(const key3 in data21){
if(key3 !== "locatiebeschrijving"){
const err30 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/1/properties/verblijfadres/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/1/properties/verblijfadres/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.functieAdres !== undefined){
let data23 = data.functieAdres;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.code === undefined){
const err32 = {instancePath:instancePath+"/functieAdres",schemaPath:"#/oneOf/1/properties/functieAdres/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data23.code !== undefined){
let data24 = data23.code;
if(typeof data24 !== "string"){
const err33 = {instancePath:instancePath+"/functieAdres/code",schemaPath:"#/oneOf/1/properties/functieAdres/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!((data24 === "W") || (data24 === "B"))){
const err34 = {instancePath:instancePath+"/functieAdres/code",schemaPath:"#/oneOf/1/properties/functieAdres/properties/code/enum",keyword:"enum",params:{allowedValues: schema42.oneOf[1].properties.functieAdres.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data23.omschrijving !== undefined){
if(!(validate103(data23.omschrijving, {instancePath:instancePath+"/functieAdres/omschrijving",parentData:data23,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
for(const key4 in data23){
if((key4 !== "code") && (key4 !== "omschrijving")){
const err35 = {instancePath:instancePath+"/functieAdres",schemaPath:"#/oneOf/1/properties/functieAdres/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/functieAdres",schemaPath:"#/oneOf/1/properties/functieAdres/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.datumVan !== undefined){
if(!(validate113(data.datumVan, {instancePath:instancePath+"/datumVan",parentData:data,parentDataProperty:"datumVan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.verblijfadres = true;
props0.functieAdres = true;
props0.datumVan = true;
}
}
else if(tag0 === "VerblijfplaatsBuitenland"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err38 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.verblijfadres === undefined){
const err39 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "verblijfadres"},message:"must have required property '"+"verblijfadres"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.type !== undefined){
if("VerblijfplaatsBuitenland" !== data.type){
const err40 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "VerblijfplaatsBuitenland"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.verblijfadres !== undefined){
let data28 = data.verblijfadres;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.land === undefined){
const err41 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/2/properties/verblijfadres/required",keyword:"required",params:{missingProperty: "land"},message:"must have required property '"+"land"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data28.regel1 !== undefined){
if(!(validate116(data28.regel1, {instancePath:instancePath+"/verblijfadres/regel1",parentData:data28,parentDataProperty:"regel1",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data28.regel2 !== undefined){
if(!(validate116(data28.regel2, {instancePath:instancePath+"/verblijfadres/regel2",parentData:data28,parentDataProperty:"regel2",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data28.regel3 !== undefined){
if(!(validate116(data28.regel3, {instancePath:instancePath+"/verblijfadres/regel3",parentData:data28,parentDataProperty:"regel3",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data28.land !== undefined){
let data32 = data28.land;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.code === undefined){
const err42 = {instancePath:instancePath+"/verblijfadres/land",schemaPath:"#/oneOf/2/properties/verblijfadres/properties/land/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data32.code !== undefined){
if(!(validate123(data32.code, {instancePath:instancePath+"/verblijfadres/land/code",parentData:data32,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data32.omschrijving !== undefined){
if(!(validate103(data32.omschrijving, {instancePath:instancePath+"/verblijfadres/land/omschrijving",parentData:data32,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
for(const key5 in data32){
if((key5 !== "code") && (key5 !== "omschrijving")){
const err43 = {instancePath:instancePath+"/verblijfadres/land",schemaPath:"#/oneOf/2/properties/verblijfadres/properties/land/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/verblijfadres/land",schemaPath:"#/oneOf/2/properties/verblijfadres/properties/land/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data28){
if((((key6 !== "regel1") && (key6 !== "regel2")) && (key6 !== "regel3")) && (key6 !== "land")){
const err45 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/2/properties/verblijfadres/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/verblijfadres",schemaPath:"#/oneOf/2/properties/verblijfadres/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.datumVan !== undefined){
if(!(validate113(data.datumVan, {instancePath:instancePath+"/datumVan",parentData:data,parentDataProperty:"datumVan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.verblijfadres = true;
props0.datumVan = true;
}
}
else if(tag0 === "VerblijfplaatsOnbekend"){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err48 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.type !== undefined){
if("VerblijfplaatsOnbekend" !== data.type){
const err49 = {instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "VerblijfplaatsOnbekend"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.datumVan !== undefined){
if(!(validate113(data.datumVan, {instancePath:instancePath+"/datumVan",parentData:data,parentDataProperty:"datumVan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
props0.datumVan = true;
}
}
else {
const err51 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0},message:"value of tag \"type\" must be in oneOf"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0},message:"tag \"type\" must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
validate93.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate93.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
var props0 = validate93.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.dienstverlening.behoeften.aangemeld.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zaakreferentie === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zaakreferentie"},message:"must have required property '"+"zaakreferentie"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dienst === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dienst"},message:"must have required property '"+"dienst"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.zaakreferentie !== undefined){
if(!(validate55(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.persoon !== undefined){
let data1 = data.persoon;
if(!(validate58(data1, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.naam !== undefined){
if(!(validate64(data1.naam, {instancePath:instancePath+"/persoon/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data1.geboorte !== undefined){
let data3 = data1.geboorte;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.datum !== undefined){
if(!(validate72(data3.datum, {instancePath:instancePath+"/persoon/geboorte/datum",parentData:data3,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
for(const key0 in data3){
if(key0 !== "datum"){
const err2 = {instancePath:instancePath+"/persoon/geboorte",schemaPath:"#/properties/persoon/properties/geboorte/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/persoon/geboorte",schemaPath:"#/properties/persoon/properties/geboorte/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data1){
if((((key1 !== "naam") && (key1 !== "geboorte")) && (key1 !== "voertaal")) && (key1 !== "indicatieTolkNodig")){
const err4 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.dienst !== undefined){
let data5 = data.dienst;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.voorwaarde === undefined){
const err6 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/required",keyword:"required",params:{missingProperty: "voorwaarde"},message:"must have required property '"+"voorwaarde"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.voorwaarde !== undefined){
if(!(validate79(data5.voorwaarde, {instancePath:instancePath+"/dienst/voorwaarde",parentData:data5,parentDataProperty:"voorwaarde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data5.nodigVanaf !== undefined){
let data7 = data5.nodigVanaf;
if(!(validate81(data7, {instancePath:instancePath+"/dienst/nodigVanaf",parentData:data5,parentDataProperty:"nodigVanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
else {
var props0 = validate81.evaluated.props;
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(props0 !== true){
props0 = props0 || {};
props0.zekerheid = true;
}
if(data7.zekerheid !== undefined){
let data8 = data7.zekerheid;
if(typeof data8 !== "string"){
const err7 = {instancePath:instancePath+"/dienst/nodigVanaf/zekerheid",schemaPath:"#/properties/dienst/properties/nodigVanaf/properties/zekerheid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data8 === "voorlopig") || (data8 === "berekend")) || (data8 === "bevestigd")) || (data8 === "werkelijk"))){
const err8 = {instancePath:instancePath+"/dienst/nodigVanaf/zekerheid",schemaPath:"#/properties/dienst/properties/nodigVanaf/properties/zekerheid/enum",keyword:"enum",params:{allowedValues: schema19.properties.dienst.properties.nodigVanaf.properties.zekerheid.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(props0 !== true){
for(const key2 in data7){
if(!props0 || !props0[key2]){
const err9 = {instancePath:instancePath+"/dienst/nodigVanaf",schemaPath:"#/properties/dienst/properties/nodigVanaf/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/dienst/nodigVanaf",schemaPath:"#/properties/dienst/properties/nodigVanaf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data5.startdatum !== undefined){
let data9 = data5.startdatum;
if(!(validate81(data9, {instancePath:instancePath+"/dienst/startdatum",parentData:data5,parentDataProperty:"startdatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
else {
var props1 = validate81.evaluated.props;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(props1 !== true){
props1 = props1 || {};
props1.zekerheid = true;
}
if(data9.zekerheid !== undefined){
let data10 = data9.zekerheid;
if(typeof data10 !== "string"){
const err11 = {instancePath:instancePath+"/dienst/startdatum/zekerheid",schemaPath:"#/properties/dienst/properties/startdatum/properties/zekerheid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((data10 === "voorlopig") || (data10 === "berekend")) || (data10 === "bevestigd")) || (data10 === "werkelijk"))){
const err12 = {instancePath:instancePath+"/dienst/startdatum/zekerheid",schemaPath:"#/properties/dienst/properties/startdatum/properties/zekerheid/enum",keyword:"enum",params:{allowedValues: schema19.properties.dienst.properties.startdatum.properties.zekerheid.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(props1 !== true){
for(const key3 in data9){
if(!props1 || !props1[key3]){
const err13 = {instancePath:instancePath+"/dienst/startdatum",schemaPath:"#/properties/dienst/properties/startdatum/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/dienst/startdatum",schemaPath:"#/properties/dienst/properties/startdatum/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.gemeente !== undefined){
let data11 = data5.gemeente;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.code === undefined){
const err15 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data11.code !== undefined){
if(!(validate85(data11.code, {instancePath:instancePath+"/dienst/gemeente/code",parentData:data11,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
if(data11.naam !== undefined){
if(!(validate87(data11.naam, {instancePath:instancePath+"/dienst/gemeente/naam",parentData:data11,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
for(const key4 in data11){
if((key4 !== "code") && (key4 !== "naam")){
const err16 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.postcode4 !== undefined){
if(!(validate89(data5.postcode4, {instancePath:instancePath+"/dienst/postcode4",parentData:data5,parentDataProperty:"postcode4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data5.verblijfplaats !== undefined){
if(!(validate92(data5.verblijfplaats, {instancePath:instancePath+"/dienst/verblijfplaats",parentData:data5,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data5.contactViaCoordinator !== undefined){
if(typeof data5.contactViaCoordinator !== "boolean"){
const err18 = {instancePath:instancePath+"/dienst/contactViaCoordinator",schemaPath:"#/properties/dienst/properties/contactViaCoordinator/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key5 in data5){
if(((((((key5 !== "voorwaarde") && (key5 !== "nodigVanaf")) && (key5 !== "startdatum")) && (key5 !== "gemeente")) && (key5 !== "postcode4")) && (key5 !== "verblijfplaats")) && (key5 !== "contactViaCoordinator")){
const err19 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key6 in data){
if(((key6 !== "zaakreferentie") && (key6 !== "persoon")) && (key6 !== "dienst")){
const err21 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_1 = validate130;
const schema54 = {"$id":"urn:sluis:schema:nl.reintegratie.detenties.beeindigd.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/einde"}],"required":["inrichting","casemanager","titel","begindatum","einddatum","wijzeVanEindigen"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"}},"required":["persoon","detentie"],"unevaluatedProperties":false};
const schema55 = {"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/identiteit"},{"$ref":"urn:sluis:schema:deel:persoon#/$defs/achtergrond"}],"unevaluatedProperties":false};
const schema56 = {"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/nummers","properties":{"naam":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/naamPersoon"},"geboorte":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/geboorte"}},"required":["naam","geboorte"]};
const schema57 = {"type":"object","properties":{"burgerservicenummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/burgerservicenummer"},"strafrechtsketennummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/strafrechtsketennummer"},"vreemdelingennummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/vreemdelingennummer"}}};
const schema58 = {"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9]{9}$","format":"bsn"};
const formats6 = formats.bsn;
const pattern21 = new RegExp("^[0-9]{9}$", "u");

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate134.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 9){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern21.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats6.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "bsn"},message:"must match format \""+"bsn"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}
validate134.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{1,10}$"};
const pattern22 = new RegExp("^[0-9]{1,10}$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern22.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,10}$"},message:"must match pattern \""+"^[0-9]{1,10}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{10}$"};
const pattern23 = new RegExp("^[0-9]{10}$", "u");

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate138.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern23.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{10}$"},message:"must match pattern \""+"^[0-9]{10}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}
validate138.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.burgerservicenummer !== undefined){
if(!(validate134(data.burgerservicenummer, {instancePath:instancePath+"/burgerservicenummer",parentData:data,parentDataProperty:"burgerservicenummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
}
if(data.strafrechtsketennummer !== undefined){
if(!(validate136(data.strafrechtsketennummer, {instancePath:instancePath+"/strafrechtsketennummer",parentData:data,parentDataProperty:"strafrechtsketennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.vreemdelingennummer !== undefined){
if(!(validate138(data.vreemdelingennummer, {instancePath:instancePath+"/vreemdelingennummer",parentData:data,parentDataProperty:"vreemdelingennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};


function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.geslachtsnaam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geslachtsnaam"},message:"must have required property '"+"geslachtsnaam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.voornamen !== undefined){
if(!(validate65(data.voornamen, {instancePath:instancePath+"/voornamen",parentData:data,parentDataProperty:"voornamen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.voorvoegsel !== undefined){
if(!(validate67(data.voorvoegsel, {instancePath:instancePath+"/voorvoegsel",parentData:data,parentDataProperty:"voorvoegsel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.geslachtsnaam !== undefined){
if(!(validate65(data.geslachtsnaam, {instancePath:instancePath+"/geslachtsnaam",parentData:data,parentDataProperty:"geslachtsnaam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(((key0 !== "voornamen") && (key0 !== "voorvoegsel")) && (key0 !== "geslachtsnaam")){
const err1 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","properties":{"datum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"plaats":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatscode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["omschrijving"],"unevaluatedProperties":false},"land":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/landcode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false}},"required":["datum"],"unevaluatedProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[0-9]{4}$"};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate150.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datum === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datum"},message:"must have required property '"+"datum"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.datum !== undefined){
if(!(validate147(data.datum, {instancePath:instancePath+"/datum",parentData:data,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
if(data.plaats !== undefined){
let data1 = data.plaats;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.omschrijving === undefined){
const err1 = {instancePath:instancePath+"/plaats",schemaPath:"#/properties/plaats/required",keyword:"required",params:{missingProperty: "omschrijving"},message:"must have required property '"+"omschrijving"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate150(data1.code, {instancePath:instancePath+"/plaats/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data1.omschrijving !== undefined){
if(!(validate61(data1.omschrijving, {instancePath:instancePath+"/plaats/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err2 = {instancePath:instancePath+"/plaats",schemaPath:"#/properties/plaats/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/plaats",schemaPath:"#/properties/plaats/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.land !== undefined){
let data4 = data.land;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err4 = {instancePath:instancePath+"/land",schemaPath:"#/properties/land/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data4.code !== undefined){
if(!(validate153(data4.code, {instancePath:instancePath+"/land/code",parentData:data4,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
if(data4.omschrijving !== undefined){
if(!(validate61(data4.omschrijving, {instancePath:instancePath+"/land/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
for(const key1 in data4){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err5 = {instancePath:instancePath+"/land",schemaPath:"#/properties/land/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/land",schemaPath:"#/properties/land/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data){
if(((key2 !== "datum") && (key2 !== "plaats")) && (key2 !== "land")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.naam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.geboorte === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geboorte"},message:"must have required property '"+"geboorte"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.naam !== undefined){
if(!(validate141(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.geboorte !== undefined){
if(!(validate146(data.geboorte, {instancePath:instancePath+"/geboorte",parentData:data,parentDataProperty:"geboorte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"props":{"naam":true,"geboorte":true,"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/taal","properties":{"nationaliteiten":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/nationaliteitcode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false}},"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"},"geheimhoudingPersoonsgegevens":{"type":"boolean"},"indicatieGeldigeVerblijfsstatus":{"type":"boolean"}}};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate159.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voertaal !== undefined){
let data0 = data.voertaal;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/voertaal",schemaPath:"#/properties/voertaal/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
if(!(validate59(data0.code, {instancePath:instancePath+"/voertaal/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data0.omschrijving !== undefined){
if(!(validate61(data0.omschrijving, {instancePath:instancePath+"/voertaal/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err1 = {instancePath:instancePath+"/voertaal",schemaPath:"#/properties/voertaal/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/voertaal",schemaPath:"#/properties/voertaal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.indicatieTolkNodig !== undefined){
if(typeof data.indicatieTolkNodig !== "boolean"){
const err3 = {instancePath:instancePath+"/indicatieTolkNodig",schemaPath:"#/properties/indicatieTolkNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"props":{"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[0-9]{4}$"};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate163.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate163.errors = vErrors;
return errors === 0;
}
validate163.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
var props0 = validate93.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate159(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nationaliteiten !== undefined){
let data0 = data.nationaliteiten;
if(Array.isArray(data0)){
if(data0.length > 10){
const err0 = {instancePath:instancePath+"/nationaliteiten",schemaPath:"#/properties/nationaliteiten/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/nationaliteiten",schemaPath:"#/properties/nationaliteiten/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err2 = {instancePath:instancePath+"/nationaliteiten/" + i0,schemaPath:"#/properties/nationaliteiten/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate163(data1.code, {instancePath:instancePath+"/nationaliteiten/" + i0+"/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
if(data1.omschrijving !== undefined){
if(!(validate61(data1.omschrijving, {instancePath:instancePath+"/nationaliteiten/" + i0+"/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/nationaliteiten/" + i0,schemaPath:"#/properties/nationaliteiten/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/nationaliteiten/" + i0,schemaPath:"#/properties/nationaliteiten/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/nationaliteiten",schemaPath:"#/properties/nationaliteiten/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.verblijfplaats !== undefined){
if(!(validate166(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
}
if(data.geheimhoudingPersoonsgegevens !== undefined){
if(typeof data.geheimhoudingPersoonsgegevens !== "boolean"){
const err6 = {instancePath:instancePath+"/geheimhoudingPersoonsgegevens",schemaPath:"#/properties/geheimhoudingPersoonsgegevens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.indicatieGeldigeVerblijfsstatus !== undefined){
if(typeof data.indicatieGeldigeVerblijfsstatus !== "boolean"){
const err7 = {instancePath:instancePath+"/indicatieGeldigeVerblijfsstatus",schemaPath:"#/properties/indicatieGeldigeVerblijfsstatus/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"nationaliteiten":true,"verblijfplaats":true,"geheimhoudingPersoonsgegevens":true,"indicatieGeldigeVerblijfsstatus":true,"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "nationaliteiten") && (key0 !== "verblijfplaats")) && (key0 !== "geheimhoudingPersoonsgegevens")) && (key0 !== "indicatieGeldigeVerblijfsstatus")) && (key0 !== "voertaal")) && (key0 !== "indicatieTolkNodig")) && (key0 !== "naam")) && (key0 !== "geboorte")) && (key0 !== "burgerservicenummer")) && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","properties":{"inrichting":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/inrichtingcode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/organisatienaam"}},"required":["code"],"unevaluatedProperties":false},"casemanager":{"$ref":"urn:sluis:schema:deel:contact#/$defs/casemanager"},"titel":{"type":"object","properties":{"code":{"type":"string","enum":["voorlopigeHechtenis","gevangenisstraf","hechtenis","vervangendeHechtenis","gijzeling","isd","vreemdelingenbewaring","tbs","pij","jeugddetentie"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"indicatieVolwassenenstrafrecht":{"type":"boolean"},"begindatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/detentiedatum"}}};
const schema72 = {"type":"string","minLength":1,"maxLength":40,"pattern":"^[a-z][a-z0-9-]*$"};
const pattern27 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern27.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"string","minLength":1,"maxLength":120,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()&/-]+$"};
const pattern28 = new RegExp("^[\\p{L}\\p{M}\\p{Nd} .,'’()&/-]+$", "u");

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate175.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern28.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()&/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()&/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema75 = {"type":"object","properties":{"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/naam"},"telefoonnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/telefoonnummer"},"emailadres":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/emailadres"}},"required":["naam","telefoonnummer","emailadres"],"unevaluatedProperties":false};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"string","minLength":1,"maxLength":20,"pattern":"^\\+?[0-9][0-9 ()-]{5,18}$"};
const pattern30 = new RegExp("^\\+?[0-9][0-9 ()-]{5,18}$", "u");

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern30.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9][0-9 ()-]{5,18}$"},message:"must match pattern \""+"^\\+?[0-9][0-9 ()-]{5,18}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"string","minLength":1,"maxLength":254,"pattern":"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$"};
const pattern31 = new RegExp("^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern31.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$"},message:"must match pattern \""+"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.naam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.telefoonnummer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "telefoonnummer"},message:"must have required property '"+"telefoonnummer"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.emailadres === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emailadres"},message:"must have required property '"+"emailadres"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.naam !== undefined){
if(!(validate179(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.telefoonnummer !== undefined){
if(!(validate181(data.telefoonnummer, {instancePath:instancePath+"/telefoonnummer",parentData:data,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.emailadres !== undefined){
if(!(validate183(data.emailadres, {instancePath:instancePath+"/emailadres",parentData:data,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(((key0 !== "naam") && (key0 !== "telefoonnummer")) && (key0 !== "emailadres")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate186.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/zekereDatum","unevaluatedProperties":false};
const schema81 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","properties":{"zekerheid":{"type":"string","enum":["voorlopig","berekend","bevestigd","werkelijk"]},"geldigVanaf":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"},"berekendOp":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/tijdstip"}},"required":["zekerheid","geldigVanaf","berekendOp"]};
const schema82 = {"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$","format":"date-time"};
const formats8 = formats["date-time"];
const pattern33 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 35){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern33.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats8.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate189.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.zekerheid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "zekerheid"},message:"must have required property '"+"zekerheid"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.geldigVanaf === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geldigVanaf"},message:"must have required property '"+"geldigVanaf"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.berekendOp === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "berekendOp"},message:"must have required property '"+"berekendOp"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(props0 !== true){
props0 = props0 || {};
props0.zekerheid = true;
props0.geldigVanaf = true;
props0.berekendOp = true;
}
if(data.zekerheid !== undefined){
let data0 = data.zekerheid;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/zekerheid",schemaPath:"#/properties/zekerheid/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!((((data0 === "voorlopig") || (data0 === "berekend")) || (data0 === "bevestigd")) || (data0 === "werkelijk"))){
const err4 = {instancePath:instancePath+"/zekerheid",schemaPath:"#/properties/zekerheid/enum",keyword:"enum",params:{allowedValues: schema81.properties.zekerheid.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.geldigVanaf !== undefined){
if(!(validate74(data.geldigVanaf, {instancePath:instancePath+"/geldigVanaf",parentData:data,parentDataProperty:"geldigVanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.berekendOp !== undefined){
if(!(validate192(data.berekendOp, {instancePath:instancePath+"/berekendOp",parentData:data,parentDataProperty:"berekendOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate189.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate189.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate188.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate189(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
else {
var props0 = validate189.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
let data0 = data.inrichting;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
if(!(validate173(data0.code, {instancePath:instancePath+"/inrichting/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data0.naam !== undefined){
if(!(validate175(data0.naam, {instancePath:instancePath+"/inrichting/naam",parentData:data0,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "naam")){
const err1 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.casemanager !== undefined){
if(!(validate178(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data4 = data.titel;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data5 === "voorlopigeHechtenis") || (data5 === "gevangenisstraf")) || (data5 === "hechtenis")) || (data5 === "vervangendeHechtenis")) || (data5 === "gijzeling")) || (data5 === "isd")) || (data5 === "vreemdelingenbewaring")) || (data5 === "tbs")) || (data5 === "pij")) || (data5 === "jeugddetentie"))){
const err5 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema71.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate186(data4.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data4){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err6 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err8 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate188(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};

const schema83 = {"type":"object","properties":{"wijzeVanBeginnen":{"type":"object","properties":{"code":{"type":"string","enum":["aanhouding","zelfmelding","arrestatieTerUitvoering","omzetting","overname"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"verwachteEinddatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/verwachteDatum"},"datumVervangendeStraf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"fase":{"type":"object","properties":{"code":{"type":"string","enum":["basisprogramma","plusprogramma","beperktBeveiligdeAfdeling","penitentiairProgramma"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"verloven":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","properties":{"soort":{"type":"object","properties":{"code":{"type":"string","enum":["kortdurendReintegratieverlof","langdurendReintegratieverlof","reintegratieverlofExtramuraleArbeid","incidenteelVerlof","strafonderbreking"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"begindatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"einddatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"}},"required":["soort","begindatum"],"unevaluatedProperties":false}}}};
const schema84 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/zekereDatum","properties":{"vroegst":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"},"laatst":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"}},"unevaluatedProperties":false};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate189(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
else {
var props0 = validate189.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.vroegst = true;
props0.laatst = true;
}
if(data.vroegst !== undefined){
if(!(validate74(data.vroegst, {instancePath:instancePath+"/vroegst",parentData:data,parentDataProperty:"vroegst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(data.laatst !== undefined){
if(!(validate74(data.laatst, {instancePath:instancePath+"/laatst",parentData:data,parentDataProperty:"laatst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
var props0 = validate93.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wijzeVanBeginnen !== undefined){
let data0 = data.wijzeVanBeginnen;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "aanhouding") || (data1 === "zelfmelding")) || (data1 === "arrestatieTerUitvoering")) || (data1 === "omzetting")) || (data1 === "overname"))){
const err2 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.wijzeVanBeginnen.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.omschrijving !== undefined){
if(!(validate186(data0.omschrijving, {instancePath:instancePath+"/wijzeVanBeginnen/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verwachteEinddatum !== undefined){
if(!(validate199(data.verwachteEinddatum, {instancePath:instancePath+"/verwachteEinddatum",parentData:data,parentDataProperty:"verwachteEinddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.datumVervangendeStraf !== undefined){
if(!(validate204(data.datumVervangendeStraf, {instancePath:instancePath+"/datumVervangendeStraf",parentData:data,parentDataProperty:"datumVervangendeStraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.fase !== undefined){
let data5 = data.fase;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err5 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data6 === "basisprogramma") || (data6 === "plusprogramma")) || (data6 === "beperktBeveiligdeAfdeling")) || (data6 === "penitentiairProgramma"))){
const err7 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.fase.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.omschrijving !== undefined){
if(!(validate186(data5.omschrijving, {instancePath:instancePath+"/fase/omschrijving",parentData:data5,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err8 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verloven !== undefined){
let data8 = data.verloven;
if(Array.isArray(data8)){
if(data8.length > 20){
const err10 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.soort === undefined){
const err12 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9.begindatum === undefined){
const err13 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.soort !== undefined){
let data10 = data9.soort;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code === undefined){
const err14 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data11 === "kortdurendReintegratieverlof") || (data11 === "langdurendReintegratieverlof")) || (data11 === "reintegratieverlofExtramuraleArbeid")) || (data11 === "incidenteelVerlof")) || (data11 === "strafonderbreking"))){
const err16 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.verloven.items.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.omschrijving !== undefined){
if(!(validate186(data10.omschrijving, {instancePath:instancePath+"/verloven/" + i0+"/soort/omschrijving",parentData:data10,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key2 in data10){
if((key2 !== "code") && (key2 !== "omschrijving")){
const err17 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.begindatum !== undefined){
if(!(validate204(data9.begindatum, {instancePath:instancePath+"/verloven/" + i0+"/begindatum",parentData:data9,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data9.einddatum !== undefined){
if(!(validate204(data9.einddatum, {instancePath:instancePath+"/verloven/" + i0+"/einddatum",parentData:data9,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data9.verblijfplaats !== undefined){
if(!(validate211(data9.verblijfplaats, {instancePath:instancePath+"/verloven/" + i0+"/verblijfplaats",parentData:data9,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
for(const key3 in data9){
if((((key3 !== "soort") && (key3 !== "begindatum")) && (key3 !== "einddatum")) && (key3 !== "verblijfplaats")){
const err19 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":{"wijzeVanBeginnen":true,"verwachteEinddatum":true,"datumVervangendeStraf":true,"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","properties":{"einddatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/detentiedatum"},"wijzeVanEindigen":{"type":"object","properties":{"code":{"type":"string","enum":["eindeStraf","voorwaardelijkeInvrijheidstelling","schorsingVoorlopigeHechtenis","opheffingVoorlopigeHechtenis","onmiddellijkeInvrijheidstelling","overdrachtBuitenland","uitzetting","onttrekking","overlijden"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"datumInvrijheidstelling":{"$ref":"urn:sluis:schema:deel:datum#/$defs/detentiedatum"}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.einddatum !== undefined){
if(!(validate188(data.einddatum, {instancePath:instancePath+"/einddatum",parentData:data,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.wijzeVanEindigen !== undefined){
let data1 = data.wijzeVanEindigen;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err0 = {instancePath:instancePath+"/wijzeVanEindigen",schemaPath:"#/properties/wijzeVanEindigen/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/wijzeVanEindigen/code",schemaPath:"#/properties/wijzeVanEindigen/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((data2 === "eindeStraf") || (data2 === "voorwaardelijkeInvrijheidstelling")) || (data2 === "schorsingVoorlopigeHechtenis")) || (data2 === "opheffingVoorlopigeHechtenis")) || (data2 === "onmiddellijkeInvrijheidstelling")) || (data2 === "overdrachtBuitenland")) || (data2 === "uitzetting")) || (data2 === "onttrekking")) || (data2 === "overlijden"))){
const err2 = {instancePath:instancePath+"/wijzeVanEindigen/code",schemaPath:"#/properties/wijzeVanEindigen/properties/code/enum",keyword:"enum",params:{allowedValues: schema87.properties.wijzeVanEindigen.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.omschrijving !== undefined){
if(!(validate186(data1.omschrijving, {instancePath:instancePath+"/wijzeVanEindigen/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/wijzeVanEindigen",schemaPath:"#/properties/wijzeVanEindigen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wijzeVanEindigen",schemaPath:"#/properties/wijzeVanEindigen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.datumInvrijheidstelling !== undefined){
if(!(validate188(data.datumInvrijheidstelling, {instancePath:instancePath+"/datumInvrijheidstelling",parentData:data,parentDataProperty:"datumInvrijheidstelling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":{"einddatum":true,"wijzeVanEindigen":true,"datumInvrijheidstelling":true},"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"object","minProperties":1,"properties":{"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"},"postcode4":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/postcode4"},"gemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false},"gewensteGemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false}},"unevaluatedProperties":false};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
else {
var props0 = validate93.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern11.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{3}$"},message:"must match pattern \""+"^[1-9][0-9]{3}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern9.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats2.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "gemeentecode"},message:"must match format \""+"gemeentecode"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verblijfplaats !== undefined){
if(!(validate222(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.postcode4 !== undefined){
if(!(validate225(data.postcode4, {instancePath:instancePath+"/postcode4",parentData:data,parentDataProperty:"postcode4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.gemeente !== undefined){
let data2 = data.gemeente;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err1 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2.code !== undefined){
if(!(validate227(data2.code, {instancePath:instancePath+"/gemeente/code",parentData:data2,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data2.naam !== undefined){
if(!(validate229(data2.naam, {instancePath:instancePath+"/gemeente/naam",parentData:data2,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gewensteGemeente !== undefined){
let data5 = data.gewensteGemeente;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err4 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5.code !== undefined){
if(!(validate227(data5.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data5,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data5.naam !== undefined){
if(!(validate229(data5.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data5,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "naam")){
const err5 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data){
if((((key2 !== "verblijfplaats") && (key2 !== "postcode4")) && (key2 !== "gemeente")) && (key2 !== "gewensteGemeente")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema95 = {"type":"object","minProperties":1,"properties":{"identiteitsbewijs":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]},"indicatieGeldigDocument":{"type":"boolean"},"soort":{"type":"object","properties":{"code":{"type":"string","enum":["paspoort","identiteitskaart","rijbewijs","verblijfsdocument"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"datumEindeGeldigheid":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"inhoudingOfVermissing":{"type":"string","enum":["geen","ingehouden","vermist"]},"datumAanvraag":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"indicatieDigid":{"type":"boolean"},"indicatieVerblijfsdocumentNodig":{"type":"boolean"}},"unevaluatedProperties":false},"onderdak":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}},"unevaluatedProperties":false},"werkEnInkomen":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}},"unevaluatedProperties":false},"schulden":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}},"unevaluatedProperties":false},"zorg":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}},"unevaluatedProperties":false},"zorgVoorThuis":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}},"unevaluatedProperties":false},"sociaalNetwerk":{"type":"object","minProperties":1,"properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}},"unevaluatedProperties":false}},"unevaluatedProperties":false};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identiteitsbewijs !== undefined){
let data0 = data.identiteitsbewijs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.indicatieHulpvraag !== undefined){
if(typeof data0.indicatieHulpvraag !== "boolean"){
const err2 = {instancePath:instancePath+"/identiteitsbewijs/indicatieHulpvraag",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "onbekend") || (data2 === "geenHulpNodig")) || (data2 === "open")) || (data2 === "inBehandeling")) || (data2 === "geregeld"))){
const err4 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.indicatieGeldigDocument !== undefined){
if(typeof data0.indicatieGeldigDocument !== "boolean"){
const err5 = {instancePath:instancePath+"/identiteitsbewijs/indicatieGeldigDocument",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieGeldigDocument/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.soort !== undefined){
let data4 = data0.soort;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err6 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "paspoort") || (data5 === "identiteitskaart")) || (data5 === "rijbewijs")) || (data5 === "verblijfsdocument"))){
const err8 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate236(data4.omschrijving, {instancePath:instancePath+"/identiteitsbewijs/soort/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
for(const key0 in data4){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err9 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.datumEindeGeldigheid !== undefined){
if(!(validate238(data0.datumEindeGeldigheid, {instancePath:instancePath+"/identiteitsbewijs/datumEindeGeldigheid",parentData:data0,parentDataProperty:"datumEindeGeldigheid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.inhoudingOfVermissing !== undefined){
let data8 = data0.inhoudingOfVermissing;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data8 === "geen") || (data8 === "ingehouden")) || (data8 === "vermist"))){
const err12 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.inhoudingOfVermissing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.datumAanvraag !== undefined){
if(!(validate238(data0.datumAanvraag, {instancePath:instancePath+"/identiteitsbewijs/datumAanvraag",parentData:data0,parentDataProperty:"datumAanvraag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.indicatieDigid !== undefined){
if(typeof data0.indicatieDigid !== "boolean"){
const err13 = {instancePath:instancePath+"/identiteitsbewijs/indicatieDigid",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieDigid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.indicatieVerblijfsdocumentNodig !== undefined){
if(typeof data0.indicatieVerblijfsdocumentNodig !== "boolean"){
const err14 = {instancePath:instancePath+"/identiteitsbewijs/indicatieVerblijfsdocumentNodig",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieVerblijfsdocumentNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key1 in data0){
if(((((((((key1 !== "indicatieHulpvraag") && (key1 !== "status")) && (key1 !== "indicatieGeldigDocument")) && (key1 !== "soort")) && (key1 !== "datumEindeGeldigheid")) && (key1 !== "inhoudingOfVermissing")) && (key1 !== "datumAanvraag")) && (key1 !== "indicatieDigid")) && (key1 !== "indicatieVerblijfsdocumentNodig")){
const err15 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data12 = data.onderdak;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err17 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data12.indicatieHulpvraag !== undefined){
if(typeof data12.indicatieHulpvraag !== "boolean"){
const err18 = {instancePath:instancePath+"/onderdak/indicatieHulpvraag",schemaPath:"#/properties/onderdak/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.status !== undefined){
let data14 = data12.status;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data14 === "onbekend") || (data14 === "geenHulpNodig")) || (data14 === "open")) || (data14 === "inBehandeling")) || (data14 === "geregeld"))){
const err20 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.onderdak.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data12){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err21 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data15 = data.werkEnInkomen;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err23 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.indicatieHulpvraag !== undefined){
if(typeof data15.indicatieHulpvraag !== "boolean"){
const err24 = {instancePath:instancePath+"/werkEnInkomen/indicatieHulpvraag",schemaPath:"#/properties/werkEnInkomen/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.status !== undefined){
let data17 = data15.status;
if(typeof data17 !== "string"){
const err25 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data17 === "onbekend") || (data17 === "geenHulpNodig")) || (data17 === "open")) || (data17 === "inBehandeling")) || (data17 === "geregeld"))){
const err26 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.werkEnInkomen.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 in data15){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err27 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.schulden !== undefined){
let data18 = data.schulden;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err29 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.indicatieHulpvraag !== undefined){
if(typeof data18.indicatieHulpvraag !== "boolean"){
const err30 = {instancePath:instancePath+"/schulden/indicatieHulpvraag",schemaPath:"#/properties/schulden/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.status !== undefined){
let data20 = data18.status;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data20 === "onbekend") || (data20 === "geenHulpNodig")) || (data20 === "open")) || (data20 === "inBehandeling")) || (data20 === "geregeld"))){
const err32 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.schulden.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key4 in data18){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err33 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.zorg !== undefined){
let data21 = data.zorg;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err35 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.indicatieHulpvraag !== undefined){
if(typeof data21.indicatieHulpvraag !== "boolean"){
const err36 = {instancePath:instancePath+"/zorg/indicatieHulpvraag",schemaPath:"#/properties/zorg/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.status !== undefined){
let data23 = data21.status;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data23 === "onbekend") || (data23 === "geenHulpNodig")) || (data23 === "open")) || (data23 === "inBehandeling")) || (data23 === "geregeld"))){
const err38 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorg.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key5 in data21){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err39 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data24 = data.zorgVoorThuis;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err41 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.indicatieHulpvraag !== undefined){
if(typeof data24.indicatieHulpvraag !== "boolean"){
const err42 = {instancePath:instancePath+"/zorgVoorThuis/indicatieHulpvraag",schemaPath:"#/properties/zorgVoorThuis/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.status !== undefined){
let data26 = data24.status;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data26 === "onbekend") || (data26 === "geenHulpNodig")) || (data26 === "open")) || (data26 === "inBehandeling")) || (data26 === "geregeld"))){
const err44 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorgVoorThuis.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data24){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err45 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data27 = data.sociaalNetwerk;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length < 1){
const err47 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27.indicatieHulpvraag !== undefined){
if(typeof data27.indicatieHulpvraag !== "boolean"){
const err48 = {instancePath:instancePath+"/sociaalNetwerk/indicatieHulpvraag",schemaPath:"#/properties/sociaalNetwerk/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.status !== undefined){
let data29 = data27.status;
if(typeof data29 !== "string"){
const err49 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((data29 === "onbekend") || (data29 === "geenHulpNodig")) || (data29 === "open")) || (data29 === "inBehandeling")) || (data29 === "geregeld"))){
const err50 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.sociaalNetwerk.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key7 in data27){
if((key7 !== "indicatieHulpvraag") && (key7 !== "status")){
const err51 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key8 in data){
if(((((((key8 !== "identiteitsbewijs") && (key8 !== "onderdak")) && (key8 !== "werkEnInkomen")) && (key8 !== "schulden")) && (key8 !== "zorg")) && (key8 !== "zorgVoorThuis")) && (key8 !== "sociaalNetwerk")){
const err53 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key8},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.detenties.beeindigd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate130.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.persoon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persoon"},message:"must have required property '"+"persoon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detentie === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detentie"},message:"must have required property '"+"detentie"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.persoon !== undefined){
if(!(validate131(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate172(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
if(!(validate197(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
if(!(validate215(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.inrichting === undefined){
const err2 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "inrichting"},message:"must have required property '"+"inrichting"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.casemanager === undefined){
const err3 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "casemanager"},message:"must have required property '"+"casemanager"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.titel === undefined){
const err4 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "titel"},message:"must have required property '"+"titel"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.begindatum === undefined){
const err5 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.einddatum === undefined){
const err6 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "einddatum"},message:"must have required property '"+"einddatum"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.wijzeVanEindigen === undefined){
const err7 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "wijzeVanEindigen"},message:"must have required property '"+"wijzeVanEindigen"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data1){
if(((((((((((((key0 !== "einddatum") && (key0 !== "wijzeVanEindigen")) && (key0 !== "datumInvrijheidstelling")) && (key0 !== "wijzeVanBeginnen")) && (key0 !== "verwachteEinddatum")) && (key0 !== "datumVervangendeStraf")) && (key0 !== "fase")) && (key0 !== "verloven")) && (key0 !== "inrichting")) && (key0 !== "casemanager")) && (key0 !== "titel")) && (key0 !== "indicatieVolwassenenstrafrecht")) && (key0 !== "begindatum")){
const err8 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.terugkeer !== undefined){
if(!(validate221(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate235(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if((((key1 !== "persoon") && (key1 !== "detentie")) && (key1 !== "terugkeer")) && (key1 !== "basisvoorwaarden")){
const err10 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_2 = validate243;
const schema98 = {"$id":"urn:sluis:schema:nl.reintegratie.detenties.begonnen.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"}],"required":["inrichting","casemanager","titel","begindatum","wijzeVanBeginnen"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"}},"required":["persoon","detentie"],"unevaluatedProperties":false};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "nationaliteiten") && (key0 !== "verblijfplaats")) && (key0 !== "geheimhoudingPersoonsgegevens")) && (key0 !== "indicatieGeldigeVerblijfsstatus")) && (key0 !== "voertaal")) && (key0 !== "indicatieTolkNodig")) && (key0 !== "naam")) && (key0 !== "geboorte")) && (key0 !== "burgerservicenummer")) && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
let data0 = data.inrichting;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
if(!(validate173(data0.code, {instancePath:instancePath+"/inrichting/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data0.naam !== undefined){
if(!(validate175(data0.naam, {instancePath:instancePath+"/inrichting/naam",parentData:data0,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "naam")){
const err1 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.casemanager !== undefined){
if(!(validate178(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data4 = data.titel;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data5 === "voorlopigeHechtenis") || (data5 === "gevangenisstraf")) || (data5 === "hechtenis")) || (data5 === "vervangendeHechtenis")) || (data5 === "gijzeling")) || (data5 === "isd")) || (data5 === "vreemdelingenbewaring")) || (data5 === "tbs")) || (data5 === "pij")) || (data5 === "jeugddetentie"))){
const err5 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema71.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate186(data4.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data4){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err6 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err8 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate188(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wijzeVanBeginnen !== undefined){
let data0 = data.wijzeVanBeginnen;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "aanhouding") || (data1 === "zelfmelding")) || (data1 === "arrestatieTerUitvoering")) || (data1 === "omzetting")) || (data1 === "overname"))){
const err2 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.wijzeVanBeginnen.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.omschrijving !== undefined){
if(!(validate186(data0.omschrijving, {instancePath:instancePath+"/wijzeVanBeginnen/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verwachteEinddatum !== undefined){
if(!(validate199(data.verwachteEinddatum, {instancePath:instancePath+"/verwachteEinddatum",parentData:data,parentDataProperty:"verwachteEinddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.datumVervangendeStraf !== undefined){
if(!(validate204(data.datumVervangendeStraf, {instancePath:instancePath+"/datumVervangendeStraf",parentData:data,parentDataProperty:"datumVervangendeStraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.fase !== undefined){
let data5 = data.fase;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err5 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data6 === "basisprogramma") || (data6 === "plusprogramma")) || (data6 === "beperktBeveiligdeAfdeling")) || (data6 === "penitentiairProgramma"))){
const err7 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.fase.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.omschrijving !== undefined){
if(!(validate186(data5.omschrijving, {instancePath:instancePath+"/fase/omschrijving",parentData:data5,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err8 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verloven !== undefined){
let data8 = data.verloven;
if(Array.isArray(data8)){
if(data8.length > 20){
const err10 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.soort === undefined){
const err12 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9.begindatum === undefined){
const err13 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.soort !== undefined){
let data10 = data9.soort;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code === undefined){
const err14 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data11 === "kortdurendReintegratieverlof") || (data11 === "langdurendReintegratieverlof")) || (data11 === "reintegratieverlofExtramuraleArbeid")) || (data11 === "incidenteelVerlof")) || (data11 === "strafonderbreking"))){
const err16 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.verloven.items.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.omschrijving !== undefined){
if(!(validate186(data10.omschrijving, {instancePath:instancePath+"/verloven/" + i0+"/soort/omschrijving",parentData:data10,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key2 in data10){
if((key2 !== "code") && (key2 !== "omschrijving")){
const err17 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.begindatum !== undefined){
if(!(validate204(data9.begindatum, {instancePath:instancePath+"/verloven/" + i0+"/begindatum",parentData:data9,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data9.einddatum !== undefined){
if(!(validate204(data9.einddatum, {instancePath:instancePath+"/verloven/" + i0+"/einddatum",parentData:data9,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data9.verblijfplaats !== undefined){
if(!(validate211(data9.verblijfplaats, {instancePath:instancePath+"/verloven/" + i0+"/verblijfplaats",parentData:data9,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
for(const key3 in data9){
if((((key3 !== "soort") && (key3 !== "begindatum")) && (key3 !== "einddatum")) && (key3 !== "verblijfplaats")){
const err19 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":{"wijzeVanBeginnen":true,"verwachteEinddatum":true,"datumVervangendeStraf":true,"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verblijfplaats !== undefined){
if(!(validate222(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.postcode4 !== undefined){
if(!(validate225(data.postcode4, {instancePath:instancePath+"/postcode4",parentData:data,parentDataProperty:"postcode4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.gemeente !== undefined){
let data2 = data.gemeente;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err1 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2.code !== undefined){
if(!(validate227(data2.code, {instancePath:instancePath+"/gemeente/code",parentData:data2,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data2.naam !== undefined){
if(!(validate229(data2.naam, {instancePath:instancePath+"/gemeente/naam",parentData:data2,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gewensteGemeente !== undefined){
let data5 = data.gewensteGemeente;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err4 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5.code !== undefined){
if(!(validate227(data5.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data5,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data5.naam !== undefined){
if(!(validate229(data5.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data5,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "naam")){
const err5 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data){
if((((key2 !== "verblijfplaats") && (key2 !== "postcode4")) && (key2 !== "gemeente")) && (key2 !== "gewensteGemeente")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate273.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identiteitsbewijs !== undefined){
let data0 = data.identiteitsbewijs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.indicatieHulpvraag !== undefined){
if(typeof data0.indicatieHulpvraag !== "boolean"){
const err2 = {instancePath:instancePath+"/identiteitsbewijs/indicatieHulpvraag",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "onbekend") || (data2 === "geenHulpNodig")) || (data2 === "open")) || (data2 === "inBehandeling")) || (data2 === "geregeld"))){
const err4 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.indicatieGeldigDocument !== undefined){
if(typeof data0.indicatieGeldigDocument !== "boolean"){
const err5 = {instancePath:instancePath+"/identiteitsbewijs/indicatieGeldigDocument",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieGeldigDocument/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.soort !== undefined){
let data4 = data0.soort;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err6 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "paspoort") || (data5 === "identiteitskaart")) || (data5 === "rijbewijs")) || (data5 === "verblijfsdocument"))){
const err8 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate236(data4.omschrijving, {instancePath:instancePath+"/identiteitsbewijs/soort/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
for(const key0 in data4){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err9 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.datumEindeGeldigheid !== undefined){
if(!(validate238(data0.datumEindeGeldigheid, {instancePath:instancePath+"/identiteitsbewijs/datumEindeGeldigheid",parentData:data0,parentDataProperty:"datumEindeGeldigheid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.inhoudingOfVermissing !== undefined){
let data8 = data0.inhoudingOfVermissing;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data8 === "geen") || (data8 === "ingehouden")) || (data8 === "vermist"))){
const err12 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.inhoudingOfVermissing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.datumAanvraag !== undefined){
if(!(validate238(data0.datumAanvraag, {instancePath:instancePath+"/identiteitsbewijs/datumAanvraag",parentData:data0,parentDataProperty:"datumAanvraag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.indicatieDigid !== undefined){
if(typeof data0.indicatieDigid !== "boolean"){
const err13 = {instancePath:instancePath+"/identiteitsbewijs/indicatieDigid",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieDigid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.indicatieVerblijfsdocumentNodig !== undefined){
if(typeof data0.indicatieVerblijfsdocumentNodig !== "boolean"){
const err14 = {instancePath:instancePath+"/identiteitsbewijs/indicatieVerblijfsdocumentNodig",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieVerblijfsdocumentNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key1 in data0){
if(((((((((key1 !== "indicatieHulpvraag") && (key1 !== "status")) && (key1 !== "indicatieGeldigDocument")) && (key1 !== "soort")) && (key1 !== "datumEindeGeldigheid")) && (key1 !== "inhoudingOfVermissing")) && (key1 !== "datumAanvraag")) && (key1 !== "indicatieDigid")) && (key1 !== "indicatieVerblijfsdocumentNodig")){
const err15 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data12 = data.onderdak;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err17 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data12.indicatieHulpvraag !== undefined){
if(typeof data12.indicatieHulpvraag !== "boolean"){
const err18 = {instancePath:instancePath+"/onderdak/indicatieHulpvraag",schemaPath:"#/properties/onderdak/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.status !== undefined){
let data14 = data12.status;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data14 === "onbekend") || (data14 === "geenHulpNodig")) || (data14 === "open")) || (data14 === "inBehandeling")) || (data14 === "geregeld"))){
const err20 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.onderdak.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data12){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err21 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data15 = data.werkEnInkomen;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err23 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.indicatieHulpvraag !== undefined){
if(typeof data15.indicatieHulpvraag !== "boolean"){
const err24 = {instancePath:instancePath+"/werkEnInkomen/indicatieHulpvraag",schemaPath:"#/properties/werkEnInkomen/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.status !== undefined){
let data17 = data15.status;
if(typeof data17 !== "string"){
const err25 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data17 === "onbekend") || (data17 === "geenHulpNodig")) || (data17 === "open")) || (data17 === "inBehandeling")) || (data17 === "geregeld"))){
const err26 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.werkEnInkomen.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 in data15){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err27 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.schulden !== undefined){
let data18 = data.schulden;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err29 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.indicatieHulpvraag !== undefined){
if(typeof data18.indicatieHulpvraag !== "boolean"){
const err30 = {instancePath:instancePath+"/schulden/indicatieHulpvraag",schemaPath:"#/properties/schulden/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.status !== undefined){
let data20 = data18.status;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data20 === "onbekend") || (data20 === "geenHulpNodig")) || (data20 === "open")) || (data20 === "inBehandeling")) || (data20 === "geregeld"))){
const err32 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.schulden.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key4 in data18){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err33 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.zorg !== undefined){
let data21 = data.zorg;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err35 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.indicatieHulpvraag !== undefined){
if(typeof data21.indicatieHulpvraag !== "boolean"){
const err36 = {instancePath:instancePath+"/zorg/indicatieHulpvraag",schemaPath:"#/properties/zorg/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.status !== undefined){
let data23 = data21.status;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data23 === "onbekend") || (data23 === "geenHulpNodig")) || (data23 === "open")) || (data23 === "inBehandeling")) || (data23 === "geregeld"))){
const err38 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorg.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key5 in data21){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err39 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data24 = data.zorgVoorThuis;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err41 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.indicatieHulpvraag !== undefined){
if(typeof data24.indicatieHulpvraag !== "boolean"){
const err42 = {instancePath:instancePath+"/zorgVoorThuis/indicatieHulpvraag",schemaPath:"#/properties/zorgVoorThuis/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.status !== undefined){
let data26 = data24.status;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data26 === "onbekend") || (data26 === "geenHulpNodig")) || (data26 === "open")) || (data26 === "inBehandeling")) || (data26 === "geregeld"))){
const err44 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorgVoorThuis.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data24){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err45 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data27 = data.sociaalNetwerk;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length < 1){
const err47 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27.indicatieHulpvraag !== undefined){
if(typeof data27.indicatieHulpvraag !== "boolean"){
const err48 = {instancePath:instancePath+"/sociaalNetwerk/indicatieHulpvraag",schemaPath:"#/properties/sociaalNetwerk/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.status !== undefined){
let data29 = data27.status;
if(typeof data29 !== "string"){
const err49 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((data29 === "onbekend") || (data29 === "geenHulpNodig")) || (data29 === "open")) || (data29 === "inBehandeling")) || (data29 === "geregeld"))){
const err50 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.sociaalNetwerk.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key7 in data27){
if((key7 !== "indicatieHulpvraag") && (key7 !== "status")){
const err51 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key8 in data){
if(((((((key8 !== "identiteitsbewijs") && (key8 !== "onderdak")) && (key8 !== "werkEnInkomen")) && (key8 !== "schulden")) && (key8 !== "zorg")) && (key8 !== "zorgVoorThuis")) && (key8 !== "sociaalNetwerk")){
const err53 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key8},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.detenties.begonnen.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.persoon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persoon"},message:"must have required property '"+"persoon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detentie === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detentie"},message:"must have required property '"+"detentie"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.persoon !== undefined){
if(!(validate244(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate244.errors : vErrors.concat(validate244.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate248(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
errors = vErrors.length;
}
if(!(validate255(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.inrichting === undefined){
const err2 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "inrichting"},message:"must have required property '"+"inrichting"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.casemanager === undefined){
const err3 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "casemanager"},message:"must have required property '"+"casemanager"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.titel === undefined){
const err4 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "titel"},message:"must have required property '"+"titel"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.begindatum === undefined){
const err5 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.wijzeVanBeginnen === undefined){
const err6 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "wijzeVanBeginnen"},message:"must have required property '"+"wijzeVanBeginnen"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data1){
if((((((((((key0 !== "wijzeVanBeginnen") && (key0 !== "verwachteEinddatum")) && (key0 !== "datumVervangendeStraf")) && (key0 !== "fase")) && (key0 !== "verloven")) && (key0 !== "inrichting")) && (key0 !== "casemanager")) && (key0 !== "titel")) && (key0 !== "indicatieVolwassenenstrafrecht")) && (key0 !== "begindatum")){
const err7 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.terugkeer !== undefined){
if(!(validate265(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate273(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if((((key1 !== "persoon") && (key1 !== "detentie")) && (key1 !== "terugkeer")) && (key1 !== "basisvoorwaarden")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_3 = validate278;
const schema104 = {"$id":"urn:sluis:schema:nl.reintegratie.detenties.gewijzigd.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/einde"}],"required":["inrichting","casemanager","titel","begindatum"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"},"wijziging":{"type":"object","properties":{"reden":{"type":"object","properties":{"code":{"type":"string","enum":["einddatum","overplaatsing","onttrekking","omzetting","fase","verlof","terugkeer","contact"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"vorigeWaarden":{"type":"object","minProperties":1,"properties":{"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/einde"}],"unevaluatedProperties":false,"minProperties":1},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"}},"unevaluatedProperties":false}},"required":["reden"],"unevaluatedProperties":false}},"required":["persoon","detentie","wijziging"],"unevaluatedProperties":false};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "nationaliteiten") && (key0 !== "verblijfplaats")) && (key0 !== "geheimhoudingPersoonsgegevens")) && (key0 !== "indicatieGeldigeVerblijfsstatus")) && (key0 !== "voertaal")) && (key0 !== "indicatieTolkNodig")) && (key0 !== "naam")) && (key0 !== "geboorte")) && (key0 !== "burgerservicenummer")) && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
let data0 = data.inrichting;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
if(!(validate173(data0.code, {instancePath:instancePath+"/inrichting/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data0.naam !== undefined){
if(!(validate175(data0.naam, {instancePath:instancePath+"/inrichting/naam",parentData:data0,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "naam")){
const err1 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.casemanager !== undefined){
if(!(validate178(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data4 = data.titel;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data5 === "voorlopigeHechtenis") || (data5 === "gevangenisstraf")) || (data5 === "hechtenis")) || (data5 === "vervangendeHechtenis")) || (data5 === "gijzeling")) || (data5 === "isd")) || (data5 === "vreemdelingenbewaring")) || (data5 === "tbs")) || (data5 === "pij")) || (data5 === "jeugddetentie"))){
const err5 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema71.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate186(data4.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data4){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err6 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err8 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate188(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate290.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wijzeVanBeginnen !== undefined){
let data0 = data.wijzeVanBeginnen;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
let data1 = data0.code;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "aanhouding") || (data1 === "zelfmelding")) || (data1 === "arrestatieTerUitvoering")) || (data1 === "omzetting")) || (data1 === "overname"))){
const err2 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.wijzeVanBeginnen.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.omschrijving !== undefined){
if(!(validate186(data0.omschrijving, {instancePath:instancePath+"/wijzeVanBeginnen/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wijzeVanBeginnen",schemaPath:"#/properties/wijzeVanBeginnen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verwachteEinddatum !== undefined){
if(!(validate199(data.verwachteEinddatum, {instancePath:instancePath+"/verwachteEinddatum",parentData:data,parentDataProperty:"verwachteEinddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
errors = vErrors.length;
}
}
if(data.datumVervangendeStraf !== undefined){
if(!(validate204(data.datumVervangendeStraf, {instancePath:instancePath+"/datumVervangendeStraf",parentData:data,parentDataProperty:"datumVervangendeStraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data.fase !== undefined){
let data5 = data.fase;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err5 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 !== "string"){
const err6 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data6 === "basisprogramma") || (data6 === "plusprogramma")) || (data6 === "beperktBeveiligdeAfdeling")) || (data6 === "penitentiairProgramma"))){
const err7 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.fase.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.omschrijving !== undefined){
if(!(validate186(data5.omschrijving, {instancePath:instancePath+"/fase/omschrijving",parentData:data5,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err8 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.verloven !== undefined){
let data8 = data.verloven;
if(Array.isArray(data8)){
if(data8.length > 20){
const err10 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.soort === undefined){
const err12 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data9.begindatum === undefined){
const err13 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data9.soort !== undefined){
let data10 = data9.soort;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code === undefined){
const err14 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data10.code !== undefined){
let data11 = data10.code;
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data11 === "kortdurendReintegratieverlof") || (data11 === "langdurendReintegratieverlof")) || (data11 === "reintegratieverlofExtramuraleArbeid")) || (data11 === "incidenteelVerlof")) || (data11 === "strafonderbreking"))){
const err16 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema83.properties.verloven.items.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data10.omschrijving !== undefined){
if(!(validate186(data10.omschrijving, {instancePath:instancePath+"/verloven/" + i0+"/soort/omschrijving",parentData:data10,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key2 in data10){
if((key2 !== "code") && (key2 !== "omschrijving")){
const err17 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data9.begindatum !== undefined){
if(!(validate204(data9.begindatum, {instancePath:instancePath+"/verloven/" + i0+"/begindatum",parentData:data9,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data9.einddatum !== undefined){
if(!(validate204(data9.einddatum, {instancePath:instancePath+"/verloven/" + i0+"/einddatum",parentData:data9,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
if(data9.verblijfplaats !== undefined){
if(!(validate211(data9.verblijfplaats, {instancePath:instancePath+"/verloven/" + i0+"/verblijfplaats",parentData:data9,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
for(const key3 in data9){
if((((key3 !== "soort") && (key3 !== "begindatum")) && (key3 !== "einddatum")) && (key3 !== "verblijfplaats")){
const err19 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}
validate290.evaluated = {"props":{"wijzeVanBeginnen":true,"verwachteEinddatum":true,"datumVervangendeStraf":true,"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};


function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.einddatum !== undefined){
if(!(validate188(data.einddatum, {instancePath:instancePath+"/einddatum",parentData:data,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.wijzeVanEindigen !== undefined){
let data1 = data.wijzeVanEindigen;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err0 = {instancePath:instancePath+"/wijzeVanEindigen",schemaPath:"#/properties/wijzeVanEindigen/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err1 = {instancePath:instancePath+"/wijzeVanEindigen/code",schemaPath:"#/properties/wijzeVanEindigen/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((((((data2 === "eindeStraf") || (data2 === "voorwaardelijkeInvrijheidstelling")) || (data2 === "schorsingVoorlopigeHechtenis")) || (data2 === "opheffingVoorlopigeHechtenis")) || (data2 === "onmiddellijkeInvrijheidstelling")) || (data2 === "overdrachtBuitenland")) || (data2 === "uitzetting")) || (data2 === "onttrekking")) || (data2 === "overlijden"))){
const err2 = {instancePath:instancePath+"/wijzeVanEindigen/code",schemaPath:"#/properties/wijzeVanEindigen/properties/code/enum",keyword:"enum",params:{allowedValues: schema87.properties.wijzeVanEindigen.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.omschrijving !== undefined){
if(!(validate186(data1.omschrijving, {instancePath:instancePath+"/wijzeVanEindigen/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/wijzeVanEindigen",schemaPath:"#/properties/wijzeVanEindigen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/wijzeVanEindigen",schemaPath:"#/properties/wijzeVanEindigen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.datumInvrijheidstelling !== undefined){
if(!(validate188(data.datumInvrijheidstelling, {instancePath:instancePath+"/datumInvrijheidstelling",parentData:data,parentDataProperty:"datumInvrijheidstelling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":{"einddatum":true,"wijzeVanEindigen":true,"datumInvrijheidstelling":true},"dynamicProps":false,"dynamicItems":false};


function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verblijfplaats !== undefined){
if(!(validate222(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.postcode4 !== undefined){
if(!(validate225(data.postcode4, {instancePath:instancePath+"/postcode4",parentData:data,parentDataProperty:"postcode4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.gemeente !== undefined){
let data2 = data.gemeente;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err1 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2.code !== undefined){
if(!(validate227(data2.code, {instancePath:instancePath+"/gemeente/code",parentData:data2,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data2.naam !== undefined){
if(!(validate229(data2.naam, {instancePath:instancePath+"/gemeente/naam",parentData:data2,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gewensteGemeente !== undefined){
let data5 = data.gewensteGemeente;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err4 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5.code !== undefined){
if(!(validate227(data5.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data5,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data5.naam !== undefined){
if(!(validate229(data5.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data5,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "naam")){
const err5 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data){
if((((key2 !== "verblijfplaats") && (key2 !== "postcode4")) && (key2 !== "gemeente")) && (key2 !== "gewensteGemeente")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identiteitsbewijs !== undefined){
let data0 = data.identiteitsbewijs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.indicatieHulpvraag !== undefined){
if(typeof data0.indicatieHulpvraag !== "boolean"){
const err2 = {instancePath:instancePath+"/identiteitsbewijs/indicatieHulpvraag",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "onbekend") || (data2 === "geenHulpNodig")) || (data2 === "open")) || (data2 === "inBehandeling")) || (data2 === "geregeld"))){
const err4 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.indicatieGeldigDocument !== undefined){
if(typeof data0.indicatieGeldigDocument !== "boolean"){
const err5 = {instancePath:instancePath+"/identiteitsbewijs/indicatieGeldigDocument",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieGeldigDocument/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.soort !== undefined){
let data4 = data0.soort;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err6 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "paspoort") || (data5 === "identiteitskaart")) || (data5 === "rijbewijs")) || (data5 === "verblijfsdocument"))){
const err8 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate236(data4.omschrijving, {instancePath:instancePath+"/identiteitsbewijs/soort/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
for(const key0 in data4){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err9 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.datumEindeGeldigheid !== undefined){
if(!(validate238(data0.datumEindeGeldigheid, {instancePath:instancePath+"/identiteitsbewijs/datumEindeGeldigheid",parentData:data0,parentDataProperty:"datumEindeGeldigheid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.inhoudingOfVermissing !== undefined){
let data8 = data0.inhoudingOfVermissing;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data8 === "geen") || (data8 === "ingehouden")) || (data8 === "vermist"))){
const err12 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.inhoudingOfVermissing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.datumAanvraag !== undefined){
if(!(validate238(data0.datumAanvraag, {instancePath:instancePath+"/identiteitsbewijs/datumAanvraag",parentData:data0,parentDataProperty:"datumAanvraag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.indicatieDigid !== undefined){
if(typeof data0.indicatieDigid !== "boolean"){
const err13 = {instancePath:instancePath+"/identiteitsbewijs/indicatieDigid",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieDigid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.indicatieVerblijfsdocumentNodig !== undefined){
if(typeof data0.indicatieVerblijfsdocumentNodig !== "boolean"){
const err14 = {instancePath:instancePath+"/identiteitsbewijs/indicatieVerblijfsdocumentNodig",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieVerblijfsdocumentNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key1 in data0){
if(((((((((key1 !== "indicatieHulpvraag") && (key1 !== "status")) && (key1 !== "indicatieGeldigDocument")) && (key1 !== "soort")) && (key1 !== "datumEindeGeldigheid")) && (key1 !== "inhoudingOfVermissing")) && (key1 !== "datumAanvraag")) && (key1 !== "indicatieDigid")) && (key1 !== "indicatieVerblijfsdocumentNodig")){
const err15 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data12 = data.onderdak;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err17 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data12.indicatieHulpvraag !== undefined){
if(typeof data12.indicatieHulpvraag !== "boolean"){
const err18 = {instancePath:instancePath+"/onderdak/indicatieHulpvraag",schemaPath:"#/properties/onderdak/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.status !== undefined){
let data14 = data12.status;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data14 === "onbekend") || (data14 === "geenHulpNodig")) || (data14 === "open")) || (data14 === "inBehandeling")) || (data14 === "geregeld"))){
const err20 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.onderdak.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data12){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err21 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data15 = data.werkEnInkomen;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err23 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.indicatieHulpvraag !== undefined){
if(typeof data15.indicatieHulpvraag !== "boolean"){
const err24 = {instancePath:instancePath+"/werkEnInkomen/indicatieHulpvraag",schemaPath:"#/properties/werkEnInkomen/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.status !== undefined){
let data17 = data15.status;
if(typeof data17 !== "string"){
const err25 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data17 === "onbekend") || (data17 === "geenHulpNodig")) || (data17 === "open")) || (data17 === "inBehandeling")) || (data17 === "geregeld"))){
const err26 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.werkEnInkomen.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 in data15){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err27 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.schulden !== undefined){
let data18 = data.schulden;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err29 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.indicatieHulpvraag !== undefined){
if(typeof data18.indicatieHulpvraag !== "boolean"){
const err30 = {instancePath:instancePath+"/schulden/indicatieHulpvraag",schemaPath:"#/properties/schulden/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.status !== undefined){
let data20 = data18.status;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data20 === "onbekend") || (data20 === "geenHulpNodig")) || (data20 === "open")) || (data20 === "inBehandeling")) || (data20 === "geregeld"))){
const err32 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.schulden.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key4 in data18){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err33 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.zorg !== undefined){
let data21 = data.zorg;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err35 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.indicatieHulpvraag !== undefined){
if(typeof data21.indicatieHulpvraag !== "boolean"){
const err36 = {instancePath:instancePath+"/zorg/indicatieHulpvraag",schemaPath:"#/properties/zorg/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.status !== undefined){
let data23 = data21.status;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data23 === "onbekend") || (data23 === "geenHulpNodig")) || (data23 === "open")) || (data23 === "inBehandeling")) || (data23 === "geregeld"))){
const err38 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorg.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key5 in data21){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err39 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data24 = data.zorgVoorThuis;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err41 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.indicatieHulpvraag !== undefined){
if(typeof data24.indicatieHulpvraag !== "boolean"){
const err42 = {instancePath:instancePath+"/zorgVoorThuis/indicatieHulpvraag",schemaPath:"#/properties/zorgVoorThuis/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.status !== undefined){
let data26 = data24.status;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data26 === "onbekend") || (data26 === "geenHulpNodig")) || (data26 === "open")) || (data26 === "inBehandeling")) || (data26 === "geregeld"))){
const err44 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorgVoorThuis.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data24){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err45 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data27 = data.sociaalNetwerk;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length < 1){
const err47 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27.indicatieHulpvraag !== undefined){
if(typeof data27.indicatieHulpvraag !== "boolean"){
const err48 = {instancePath:instancePath+"/sociaalNetwerk/indicatieHulpvraag",schemaPath:"#/properties/sociaalNetwerk/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.status !== undefined){
let data29 = data27.status;
if(typeof data29 !== "string"){
const err49 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((data29 === "onbekend") || (data29 === "geenHulpNodig")) || (data29 === "open")) || (data29 === "inBehandeling")) || (data29 === "geregeld"))){
const err50 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.sociaalNetwerk.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key7 in data27){
if((key7 !== "indicatieHulpvraag") && (key7 !== "status")){
const err51 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key8 in data){
if(((((((key8 !== "identiteitsbewijs") && (key8 !== "onderdak")) && (key8 !== "werkEnInkomen")) && (key8 !== "schulden")) && (key8 !== "zorg")) && (key8 !== "zorgVoorThuis")) && (key8 !== "sociaalNetwerk")){
const err53 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key8},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate318.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern5.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"},message:"must match pattern \""+"^[\\p{L}\\p{M}\\p{Nd} .,'’()/-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}
validate318.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.detenties.gewijzigd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.persoon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persoon"},message:"must have required property '"+"persoon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detentie === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detentie"},message:"must have required property '"+"detentie"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.wijziging === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "wijziging"},message:"must have required property '"+"wijziging"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.persoon !== undefined){
if(!(validate279(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate283(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
if(!(validate290(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
if(!(validate300(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.inrichting === undefined){
const err3 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "inrichting"},message:"must have required property '"+"inrichting"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.casemanager === undefined){
const err4 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "casemanager"},message:"must have required property '"+"casemanager"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.titel === undefined){
const err5 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "titel"},message:"must have required property '"+"titel"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.begindatum === undefined){
const err6 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data1){
if(((((((((((((key0 !== "einddatum") && (key0 !== "wijzeVanEindigen")) && (key0 !== "datumInvrijheidstelling")) && (key0 !== "wijzeVanBeginnen")) && (key0 !== "verwachteEinddatum")) && (key0 !== "datumVervangendeStraf")) && (key0 !== "fase")) && (key0 !== "verloven")) && (key0 !== "inrichting")) && (key0 !== "casemanager")) && (key0 !== "titel")) && (key0 !== "indicatieVolwassenenstrafrecht")) && (key0 !== "begindatum")){
const err7 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.terugkeer !== undefined){
if(!(validate305(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate313(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.wijziging !== undefined){
let data4 = data.wijziging;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.reden === undefined){
const err9 = {instancePath:instancePath+"/wijziging",schemaPath:"#/properties/wijziging/required",keyword:"required",params:{missingProperty: "reden"},message:"must have required property '"+"reden"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data4.reden !== undefined){
let data5 = data4.reden;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err10 = {instancePath:instancePath+"/wijziging/reden",schemaPath:"#/properties/wijziging/properties/reden/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/wijziging/reden/code",schemaPath:"#/properties/wijziging/properties/reden/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!((((((((data6 === "einddatum") || (data6 === "overplaatsing")) || (data6 === "onttrekking")) || (data6 === "omzetting")) || (data6 === "fase")) || (data6 === "verlof")) || (data6 === "terugkeer")) || (data6 === "contact"))){
const err12 = {instancePath:instancePath+"/wijziging/reden/code",schemaPath:"#/properties/wijziging/properties/reden/properties/code/enum",keyword:"enum",params:{allowedValues: schema104.properties.wijziging.properties.reden.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.omschrijving !== undefined){
if(!(validate318(data5.omschrijving, {instancePath:instancePath+"/wijziging/reden/omschrijving",parentData:data5,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err13 = {instancePath:instancePath+"/wijziging/reden",schemaPath:"#/properties/wijziging/properties/reden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/wijziging/reden",schemaPath:"#/properties/wijziging/properties/reden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.vorigeWaarden !== undefined){
let data8 = data4.vorigeWaarden;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
const err15 = {instancePath:instancePath+"/wijziging/vorigeWaarden",schemaPath:"#/properties/wijziging/properties/vorigeWaarden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data8.detentie !== undefined){
let data9 = data8.detentie;
if(!(validate283(data9, {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",parentData:data8,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
if(!(validate290(data9, {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",parentData:data8,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
if(!(validate300(data9, {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",parentData:data8,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length < 1){
const err16 = {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",schemaPath:"#/properties/wijziging/properties/vorigeWaarden/properties/detentie/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data9){
if(((((((((((((key2 !== "einddatum") && (key2 !== "wijzeVanEindigen")) && (key2 !== "datumInvrijheidstelling")) && (key2 !== "wijzeVanBeginnen")) && (key2 !== "verwachteEinddatum")) && (key2 !== "datumVervangendeStraf")) && (key2 !== "fase")) && (key2 !== "verloven")) && (key2 !== "inrichting")) && (key2 !== "casemanager")) && (key2 !== "titel")) && (key2 !== "indicatieVolwassenenstrafrecht")) && (key2 !== "begindatum")){
const err17 = {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",schemaPath:"#/properties/wijziging/properties/vorigeWaarden/properties/detentie/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",schemaPath:"#/properties/wijziging/properties/vorigeWaarden/properties/detentie/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data8.terugkeer !== undefined){
if(!(validate305(data8.terugkeer, {instancePath:instancePath+"/wijziging/vorigeWaarden/terugkeer",parentData:data8,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
for(const key3 in data8){
if((key3 !== "detentie") && (key3 !== "terugkeer")){
const err19 = {instancePath:instancePath+"/wijziging/vorigeWaarden",schemaPath:"#/properties/wijziging/properties/vorigeWaarden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/wijziging/vorigeWaarden",schemaPath:"#/properties/wijziging/properties/vorigeWaarden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key4 in data4){
if((key4 !== "reden") && (key4 !== "vorigeWaarden")){
const err21 = {instancePath:instancePath+"/wijziging",schemaPath:"#/properties/wijziging/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/wijziging",schemaPath:"#/properties/wijziging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key5 in data){
if(((((key5 !== "persoon") && (key5 !== "detentie")) && (key5 !== "terugkeer")) && (key5 !== "basisvoorwaarden")) && (key5 !== "wijziging")){
const err23 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_4 = validate324;
const schema112 = {"$id":"urn:sluis:schema:nl.reintegratie.invrijheidstellingen.bevolen.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/invrijheidstelling"}],"required":["inrichting","casemanager","tijdstipInvrijheidstelling"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"}},"required":["persoon","detentie","terugkeer","basisvoorwaarden"],"unevaluatedProperties":false};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(((((((((((key0 !== "nationaliteiten") && (key0 !== "verblijfplaats")) && (key0 !== "geheimhoudingPersoonsgegevens")) && (key0 !== "indicatieGeldigeVerblijfsstatus")) && (key0 !== "voertaal")) && (key0 !== "indicatieTolkNodig")) && (key0 !== "naam")) && (key0 !== "geboorte")) && (key0 !== "burgerservicenummer")) && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err0 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate329.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
let data0 = data.inrichting;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.code !== undefined){
if(!(validate173(data0.code, {instancePath:instancePath+"/inrichting/code",parentData:data0,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data0.naam !== undefined){
if(!(validate175(data0.naam, {instancePath:instancePath+"/inrichting/naam",parentData:data0,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "naam")){
const err1 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/inrichting",schemaPath:"#/properties/inrichting/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.casemanager !== undefined){
if(!(validate178(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data4 = data.titel;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err4 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((((((((((data5 === "voorlopigeHechtenis") || (data5 === "gevangenisstraf")) || (data5 === "hechtenis")) || (data5 === "vervangendeHechtenis")) || (data5 === "gijzeling")) || (data5 === "isd")) || (data5 === "vreemdelingenbewaring")) || (data5 === "tbs")) || (data5 === "pij")) || (data5 === "jeugddetentie"))){
const err5 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema71.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate186(data4.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key1 in data4){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err6 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err8 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate188(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}
validate329.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};

const schema115 = {"type":"object","properties":{"tijdstipInvrijheidstelling":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/tijdstip"}}};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 35){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern33.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats8.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tijdstipInvrijheidstelling !== undefined){
if(!(validate337(data.tijdstipInvrijheidstelling, {instancePath:instancePath+"/tijdstipInvrijheidstelling",parentData:data,parentDataProperty:"tijdstipInvrijheidstelling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":{"tijdstipInvrijheidstelling":true},"dynamicProps":false,"dynamicItems":false};


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.verblijfplaats !== undefined){
if(!(validate222(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.postcode4 !== undefined){
if(!(validate225(data.postcode4, {instancePath:instancePath+"/postcode4",parentData:data,parentDataProperty:"postcode4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.gemeente !== undefined){
let data2 = data.gemeente;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err1 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data2.code !== undefined){
if(!(validate227(data2.code, {instancePath:instancePath+"/gemeente/code",parentData:data2,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data2.naam !== undefined){
if(!(validate229(data2.naam, {instancePath:instancePath+"/gemeente/naam",parentData:data2,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.gewensteGemeente !== undefined){
let data5 = data.gewensteGemeente;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err4 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data5.code !== undefined){
if(!(validate227(data5.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data5,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data5.naam !== undefined){
if(!(validate229(data5.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data5,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "naam")){
const err5 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key2 in data){
if((((key2 !== "verblijfplaats") && (key2 !== "postcode4")) && (key2 !== "gemeente")) && (key2 !== "gewensteGemeente")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.identiteitsbewijs !== undefined){
let data0 = data.identiteitsbewijs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.indicatieHulpvraag !== undefined){
if(typeof data0.indicatieHulpvraag !== "boolean"){
const err2 = {instancePath:instancePath+"/identiteitsbewijs/indicatieHulpvraag",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.status !== undefined){
let data2 = data0.status;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data2 === "onbekend") || (data2 === "geenHulpNodig")) || (data2 === "open")) || (data2 === "inBehandeling")) || (data2 === "geregeld"))){
const err4 = {instancePath:instancePath+"/identiteitsbewijs/status",schemaPath:"#/properties/identiteitsbewijs/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.indicatieGeldigDocument !== undefined){
if(typeof data0.indicatieGeldigDocument !== "boolean"){
const err5 = {instancePath:instancePath+"/identiteitsbewijs/indicatieGeldigDocument",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieGeldigDocument/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.soort !== undefined){
let data4 = data0.soort;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err6 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data4.code !== undefined){
let data5 = data4.code;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "paspoort") || (data5 === "identiteitskaart")) || (data5 === "rijbewijs")) || (data5 === "verblijfsdocument"))){
const err8 = {instancePath:instancePath+"/identiteitsbewijs/soort/code",schemaPath:"#/properties/identiteitsbewijs/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.omschrijving !== undefined){
if(!(validate236(data4.omschrijving, {instancePath:instancePath+"/identiteitsbewijs/soort/omschrijving",parentData:data4,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
for(const key0 in data4){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err9 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/identiteitsbewijs/soort",schemaPath:"#/properties/identiteitsbewijs/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.datumEindeGeldigheid !== undefined){
if(!(validate238(data0.datumEindeGeldigheid, {instancePath:instancePath+"/identiteitsbewijs/datumEindeGeldigheid",parentData:data0,parentDataProperty:"datumEindeGeldigheid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.inhoudingOfVermissing !== undefined){
let data8 = data0.inhoudingOfVermissing;
if(typeof data8 !== "string"){
const err11 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((data8 === "geen") || (data8 === "ingehouden")) || (data8 === "vermist"))){
const err12 = {instancePath:instancePath+"/identiteitsbewijs/inhoudingOfVermissing",schemaPath:"#/properties/identiteitsbewijs/properties/inhoudingOfVermissing/enum",keyword:"enum",params:{allowedValues: schema95.properties.identiteitsbewijs.properties.inhoudingOfVermissing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.datumAanvraag !== undefined){
if(!(validate238(data0.datumAanvraag, {instancePath:instancePath+"/identiteitsbewijs/datumAanvraag",parentData:data0,parentDataProperty:"datumAanvraag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
}
if(data0.indicatieDigid !== undefined){
if(typeof data0.indicatieDigid !== "boolean"){
const err13 = {instancePath:instancePath+"/identiteitsbewijs/indicatieDigid",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieDigid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.indicatieVerblijfsdocumentNodig !== undefined){
if(typeof data0.indicatieVerblijfsdocumentNodig !== "boolean"){
const err14 = {instancePath:instancePath+"/identiteitsbewijs/indicatieVerblijfsdocumentNodig",schemaPath:"#/properties/identiteitsbewijs/properties/indicatieVerblijfsdocumentNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key1 in data0){
if(((((((((key1 !== "indicatieHulpvraag") && (key1 !== "status")) && (key1 !== "indicatieGeldigDocument")) && (key1 !== "soort")) && (key1 !== "datumEindeGeldigheid")) && (key1 !== "inhoudingOfVermissing")) && (key1 !== "datumAanvraag")) && (key1 !== "indicatieDigid")) && (key1 !== "indicatieVerblijfsdocumentNodig")){
const err15 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data12 = data.onderdak;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err17 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data12.indicatieHulpvraag !== undefined){
if(typeof data12.indicatieHulpvraag !== "boolean"){
const err18 = {instancePath:instancePath+"/onderdak/indicatieHulpvraag",schemaPath:"#/properties/onderdak/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.status !== undefined){
let data14 = data12.status;
if(typeof data14 !== "string"){
const err19 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((((data14 === "onbekend") || (data14 === "geenHulpNodig")) || (data14 === "open")) || (data14 === "inBehandeling")) || (data14 === "geregeld"))){
const err20 = {instancePath:instancePath+"/onderdak/status",schemaPath:"#/properties/onderdak/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.onderdak.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key2 in data12){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err21 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data15 = data.werkEnInkomen;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(Object.keys(data15).length < 1){
const err23 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data15.indicatieHulpvraag !== undefined){
if(typeof data15.indicatieHulpvraag !== "boolean"){
const err24 = {instancePath:instancePath+"/werkEnInkomen/indicatieHulpvraag",schemaPath:"#/properties/werkEnInkomen/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.status !== undefined){
let data17 = data15.status;
if(typeof data17 !== "string"){
const err25 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data17 === "onbekend") || (data17 === "geenHulpNodig")) || (data17 === "open")) || (data17 === "inBehandeling")) || (data17 === "geregeld"))){
const err26 = {instancePath:instancePath+"/werkEnInkomen/status",schemaPath:"#/properties/werkEnInkomen/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.werkEnInkomen.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
for(const key3 in data15){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err27 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.schulden !== undefined){
let data18 = data.schulden;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(Object.keys(data18).length < 1){
const err29 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data18.indicatieHulpvraag !== undefined){
if(typeof data18.indicatieHulpvraag !== "boolean"){
const err30 = {instancePath:instancePath+"/schulden/indicatieHulpvraag",schemaPath:"#/properties/schulden/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.status !== undefined){
let data20 = data18.status;
if(typeof data20 !== "string"){
const err31 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((((data20 === "onbekend") || (data20 === "geenHulpNodig")) || (data20 === "open")) || (data20 === "inBehandeling")) || (data20 === "geregeld"))){
const err32 = {instancePath:instancePath+"/schulden/status",schemaPath:"#/properties/schulden/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.schulden.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
for(const key4 in data18){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err33 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.zorg !== undefined){
let data21 = data.zorg;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(Object.keys(data21).length < 1){
const err35 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data21.indicatieHulpvraag !== undefined){
if(typeof data21.indicatieHulpvraag !== "boolean"){
const err36 = {instancePath:instancePath+"/zorg/indicatieHulpvraag",schemaPath:"#/properties/zorg/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data21.status !== undefined){
let data23 = data21.status;
if(typeof data23 !== "string"){
const err37 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((data23 === "onbekend") || (data23 === "geenHulpNodig")) || (data23 === "open")) || (data23 === "inBehandeling")) || (data23 === "geregeld"))){
const err38 = {instancePath:instancePath+"/zorg/status",schemaPath:"#/properties/zorg/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorg.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key5 in data21){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err39 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data24 = data.zorgVoorThuis;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err41 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data24.indicatieHulpvraag !== undefined){
if(typeof data24.indicatieHulpvraag !== "boolean"){
const err42 = {instancePath:instancePath+"/zorgVoorThuis/indicatieHulpvraag",schemaPath:"#/properties/zorgVoorThuis/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data24.status !== undefined){
let data26 = data24.status;
if(typeof data26 !== "string"){
const err43 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data26 === "onbekend") || (data26 === "geenHulpNodig")) || (data26 === "open")) || (data26 === "inBehandeling")) || (data26 === "geregeld"))){
const err44 = {instancePath:instancePath+"/zorgVoorThuis/status",schemaPath:"#/properties/zorgVoorThuis/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.zorgVoorThuis.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
for(const key6 in data24){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err45 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data27 = data.sociaalNetwerk;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(Object.keys(data27).length < 1){
const err47 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data27.indicatieHulpvraag !== undefined){
if(typeof data27.indicatieHulpvraag !== "boolean"){
const err48 = {instancePath:instancePath+"/sociaalNetwerk/indicatieHulpvraag",schemaPath:"#/properties/sociaalNetwerk/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data27.status !== undefined){
let data29 = data27.status;
if(typeof data29 !== "string"){
const err49 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(!(((((data29 === "onbekend") || (data29 === "geenHulpNodig")) || (data29 === "open")) || (data29 === "inBehandeling")) || (data29 === "geregeld"))){
const err50 = {instancePath:instancePath+"/sociaalNetwerk/status",schemaPath:"#/properties/sociaalNetwerk/properties/status/enum",keyword:"enum",params:{allowedValues: schema95.properties.sociaalNetwerk.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key7 in data27){
if((key7 !== "indicatieHulpvraag") && (key7 !== "status")){
const err51 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
for(const key8 in data){
if(((((((key8 !== "identiteitsbewijs") && (key8 !== "onderdak")) && (key8 !== "werkEnInkomen")) && (key8 !== "schulden")) && (key8 !== "zorg")) && (key8 !== "zorgVoorThuis")) && (key8 !== "sociaalNetwerk")){
const err53 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key8},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.invrijheidstellingen.bevolen.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.persoon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persoon"},message:"must have required property '"+"persoon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.detentie === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "detentie"},message:"must have required property '"+"detentie"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.terugkeer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terugkeer"},message:"must have required property '"+"terugkeer"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.basisvoorwaarden === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basisvoorwaarden"},message:"must have required property '"+"basisvoorwaarden"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.persoon !== undefined){
if(!(validate325(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate329(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
if(!(validate336(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.inrichting === undefined){
const err4 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "inrichting"},message:"must have required property '"+"inrichting"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.casemanager === undefined){
const err5 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "casemanager"},message:"must have required property '"+"casemanager"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.tijdstipInvrijheidstelling === undefined){
const err6 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/required",keyword:"required",params:{missingProperty: "tijdstipInvrijheidstelling"},message:"must have required property '"+"tijdstipInvrijheidstelling"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data1){
if((((((key0 !== "tijdstipInvrijheidstelling") && (key0 !== "inrichting")) && (key0 !== "casemanager")) && (key0 !== "titel")) && (key0 !== "indicatieVolwassenenstrafrecht")) && (key0 !== "begindatum")){
const err7 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/detentie",schemaPath:"#/properties/detentie/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.terugkeer !== undefined){
if(!(validate340(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate348(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if((((key1 !== "persoon") && (key1 !== "detentie")) && (key1 !== "terugkeer")) && (key1 !== "basisvoorwaarden")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_5 = validate353;
const schema119 = {"$id":"urn:sluis:schema:nl.reintegratie.toestemmingen.gegeven.v1","type":"object","properties":{"persoon":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/identiteit"}],"unevaluatedProperties":false},"toestemming":{"$ref":"urn:sluis:schema:deel:toestemming#/$defs/gegeven"}},"required":["persoon","toestemming"],"unevaluatedProperties":false};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.naam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.geboorte === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geboorte"},message:"must have required property '"+"geboorte"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.naam !== undefined){
if(!(validate141(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.geboorte !== undefined){
if(!(validate146(data.geboorte, {instancePath:instancePath+"/geboorte",parentData:data,parentDataProperty:"geboorte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":{"naam":true,"geboorte":true,"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema122 = {"type":"object","properties":{"gegevenOp":{"$ref":"urn:sluis:schema:deel:datum#/$defs/volledigeDatum"},"vervaltOp":{"$ref":"urn:sluis:schema:deel:datum#/$defs/volledigeDatum"}},"required":["gegevenOp"],"$ref":"urn:sluis:schema:deel:toestemming#/$defs/strekking","unevaluatedProperties":false};
const schema123 = {"type":"object","properties":{"voorwaarden":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","$ref":"urn:sluis:schema:deel:codes#/$defs/voorwaarde"},"uniqueItems":true},"ontvangersklasse":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/rolcode"},"ontvanger":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/oin"},"tekstversie":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/tekstversie"},"taal":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/taalcode"},"ondertekenaar":{"type":"string","enum":["betrokkene","wettelijkVertegenwoordiger"]},"casemanager":{"$ref":"urn:sluis:schema:deel:contact#/$defs/casemanager"}},"required":["voorwaarden","ontvangersklasse","ontvanger","tekstversie","taal","ondertekenaar","casemanager"]};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!(((((((data === "identiteitsbewijs") || (data === "onderdak")) || (data === "werkEnInkomen")) || (data === "schulden")) || (data === "zorg")) || (data === "zorgVoorThuis")) || (data === "sociaalNetwerk"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"string","minLength":1,"maxLength":60,"pattern":"^[a-z]+[.]?[a-zA-Z]*$"};
const pattern40 = new RegExp("^[a-z]+[.]?[a-zA-Z]*$", "u");

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern40.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]+[.]?[a-zA-Z]*$"},message:"must match pattern \""+"^[a-z]+[.]?[a-zA-Z]*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema126 = {"type":"string","minLength":1,"maxLength":20,"pattern":"^[0-9]{20}$","format":"oin"};
const formats14 = formats.oin;
const pattern41 = new RegExp("^[0-9]{20}$", "u");

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern41.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{20}$"},message:"must match pattern \""+"^[0-9]{20}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats14.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "oin"},message:"must match format \""+"oin"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"string","minLength":1,"maxLength":20,"pattern":"^[0-9]{1,4}(\\.[0-9]{1,4})?$"};
const pattern42 = new RegExp("^[0-9]{1,4}(\\.[0-9]{1,4})?$", "u");

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate368.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern42.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{1,4}(\\.[0-9]{1,4})?$"},message:"must match pattern \""+"^[0-9]{1,4}(\\.[0-9]{1,4})?$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}
validate368.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 3){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}$"},message:"must match pattern \""+"^[a-z]{2,3}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.naam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.telefoonnummer === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "telefoonnummer"},message:"must have required property '"+"telefoonnummer"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.emailadres === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emailadres"},message:"must have required property '"+"emailadres"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.naam !== undefined){
if(!(validate179(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data.telefoonnummer !== undefined){
if(!(validate181(data.telefoonnummer, {instancePath:instancePath+"/telefoonnummer",parentData:data,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
if(data.emailadres !== undefined){
if(!(validate183(data.emailadres, {instancePath:instancePath+"/emailadres",parentData:data,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(((key0 !== "naam") && (key0 !== "telefoonnummer")) && (key0 !== "emailadres")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.voorwaarden === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voorwaarden"},message:"must have required property '"+"voorwaarden"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ontvangersklasse === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ontvangersklasse"},message:"must have required property '"+"ontvangersklasse"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ontvanger === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ontvanger"},message:"must have required property '"+"ontvanger"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.tekstversie === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tekstversie"},message:"must have required property '"+"tekstversie"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.taal === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "taal"},message:"must have required property '"+"taal"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.ondertekenaar === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ondertekenaar"},message:"must have required property '"+"ondertekenaar"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.casemanager === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "casemanager"},message:"must have required property '"+"casemanager"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.voorwaarden !== undefined){
let data0 = data.voorwaarden;
if(Array.isArray(data0)){
if(data0.length > 7){
const err7 = {instancePath:instancePath+"/voorwaarden",schemaPath:"#/properties/voorwaarden/maxItems",keyword:"maxItems",params:{limit: 7},message:"must NOT have more than 7 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.length < 1){
const err8 = {instancePath:instancePath+"/voorwaarden",schemaPath:"#/properties/voorwaarden/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err9 = {instancePath:instancePath+"/voorwaarden/" + i0,schemaPath:"#/properties/voorwaarden/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(validate362(data1, {instancePath:instancePath+"/voorwaarden/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err10 = {instancePath:instancePath+"/voorwaarden",schemaPath:"#/properties/voorwaarden/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err11 = {instancePath:instancePath+"/voorwaarden",schemaPath:"#/properties/voorwaarden/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ontvangersklasse !== undefined){
if(!(validate364(data.ontvangersklasse, {instancePath:instancePath+"/ontvangersklasse",parentData:data,parentDataProperty:"ontvangersklasse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
errors = vErrors.length;
}
}
if(data.ontvanger !== undefined){
if(!(validate366(data.ontvanger, {instancePath:instancePath+"/ontvanger",parentData:data,parentDataProperty:"ontvanger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
}
if(data.tekstversie !== undefined){
if(!(validate368(data.tekstversie, {instancePath:instancePath+"/tekstversie",parentData:data,parentDataProperty:"tekstversie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate368.errors : vErrors.concat(validate368.errors);
errors = vErrors.length;
}
}
if(data.taal !== undefined){
if(!(validate370(data.taal, {instancePath:instancePath+"/taal",parentData:data,parentDataProperty:"taal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
if(data.ondertekenaar !== undefined){
let data6 = data.ondertekenaar;
if(typeof data6 !== "string"){
const err12 = {instancePath:instancePath+"/ondertekenaar",schemaPath:"#/properties/ondertekenaar/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!((data6 === "betrokkene") || (data6 === "wettelijkVertegenwoordiger"))){
const err13 = {instancePath:instancePath+"/ondertekenaar",schemaPath:"#/properties/ondertekenaar/enum",keyword:"enum",params:{allowedValues: schema123.properties.ondertekenaar.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.casemanager !== undefined){
if(!(validate372(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"props":{"voorwaarden":true,"ontvangersklasse":true,"ontvanger":true,"tekstversie":true,"taal":true,"ondertekenaar":true,"casemanager":true},"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","properties":{"type":{"const":"Datum"}},"unevaluatedProperties":false};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate378.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
else {
var props0 = validate73.evaluated.props;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(props0 !== true){
props0 = props0 || {};
props0.type = true;
}
if(data.type !== undefined){
if("Datum" !== data.type){
const err0 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "Datum"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(props0 !== true){
for(const key0 in data){
if(!props0 || !props0[key0]){
const err1 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}
validate378.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate360.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gegevenOp === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gegevenOp"},message:"must have required property '"+"gegevenOp"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.gegevenOp !== undefined){
if(!(validate378(data.gegevenOp, {instancePath:instancePath+"/gegevenOp",parentData:data,parentDataProperty:"gegevenOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
if(data.vervaltOp !== undefined){
if(!(validate378(data.vervaltOp, {instancePath:instancePath+"/vervaltOp",parentData:data,parentDataProperty:"vervaltOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(((((((((key0 !== "gegevenOp") && (key0 !== "vervaltOp")) && (key0 !== "voorwaarden")) && (key0 !== "ontvangersklasse")) && (key0 !== "ontvanger")) && (key0 !== "tekstversie")) && (key0 !== "taal")) && (key0 !== "ondertekenaar")) && (key0 !== "casemanager")){
const err1 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}
validate360.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.toestemmingen.gegeven.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.persoon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persoon"},message:"must have required property '"+"persoon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.toestemming === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toestemming"},message:"must have required property '"+"toestemming"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.persoon !== undefined){
let data0 = data.persoon;
if(!(validate354(data0, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(((((key0 !== "naam") && (key0 !== "geboorte")) && (key0 !== "burgerservicenummer")) && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err2 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.toestemming !== undefined){
if(!(validate360(data.toestemming, {instancePath:instancePath+"/toestemming",parentData:data,parentDataProperty:"toestemming",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if((key1 !== "persoon") && (key1 !== "toestemming")){
const err4 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_6 = validate383;
const schema131 = {"$id":"urn:sluis:schema:nl.reintegratie.toestemmingen.ingetrokken.v1","type":"object","properties":{"persoon":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/identiteit"}],"unevaluatedProperties":false},"toestemming":{"$ref":"urn:sluis:schema:deel:toestemming#/$defs/ingetrokken"}},"required":["persoon","toestemming"],"unevaluatedProperties":false};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.naam === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.geboorte === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "geboorte"},message:"must have required property '"+"geboorte"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.naam !== undefined){
if(!(validate141(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data.geboorte !== undefined){
if(!(validate146(data.geboorte, {instancePath:instancePath+"/geboorte",parentData:data,parentDataProperty:"geboorte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":{"naam":true,"geboorte":true,"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"object","properties":{"ingetrokkenOp":{"$ref":"urn:sluis:schema:deel:datum#/$defs/volledigeDatum"}},"required":["ingetrokkenOp"],"$ref":"urn:sluis:schema:deel:toestemming#/$defs/strekking","unevaluatedProperties":false};

function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate361(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ingetrokkenOp === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ingetrokkenOp"},message:"must have required property '"+"ingetrokkenOp"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ingetrokkenOp !== undefined){
if(!(validate378(data.ingetrokkenOp, {instancePath:instancePath+"/ingetrokkenOp",parentData:data,parentDataProperty:"ingetrokkenOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((((((((key0 !== "ingetrokkenOp") && (key0 !== "voorwaarden")) && (key0 !== "ontvangersklasse")) && (key0 !== "ontvanger")) && (key0 !== "tekstversie")) && (key0 !== "taal")) && (key0 !== "ondertekenaar")) && (key0 !== "casemanager")){
const err1 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}
validate389.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.toestemmingen.ingetrokken.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.persoon === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "persoon"},message:"must have required property '"+"persoon"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.toestemming === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "toestemming"},message:"must have required property '"+"toestemming"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.persoon !== undefined){
let data0 = data.persoon;
if(!(validate384(data0, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(((((key0 !== "naam") && (key0 !== "geboorte")) && (key0 !== "burgerservicenummer")) && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err2 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.toestemming !== undefined){
if(!(validate389(data.toestemming, {instancePath:instancePath+"/toestemming",parentData:data,parentDataProperty:"toestemming",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate389.errors : vErrors.concat(validate389.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if((key1 !== "persoon") && (key1 !== "toestemming")){
const err4 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_7 = validate393;
const schema134 = {"$id":"urn:sluis:schema:nl.sluis.heroverwegingen.gevraagd.v1","type":"object","properties":{"heroverweging":{"type":"object","properties":{"persoonId":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/referentie"},"reden":{"type":"string","enum":["vensterOpen","vensterDicht","beslissing","toestemming","intrekking","terugkeeradres","regels"]},"datum":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"}},"required":["persoonId","reden","datum"],"unevaluatedProperties":false}},"required":["heroverweging"],"unevaluatedProperties":false};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern3.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern8.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats0.validate(data))){
const err3 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.sluis.heroverwegingen.gevraagd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.heroverweging === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heroverweging"},message:"must have required property '"+"heroverweging"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.heroverweging !== undefined){
let data0 = data.heroverweging;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.persoonId === undefined){
const err1 = {instancePath:instancePath+"/heroverweging",schemaPath:"#/properties/heroverweging/required",keyword:"required",params:{missingProperty: "persoonId"},message:"must have required property '"+"persoonId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.reden === undefined){
const err2 = {instancePath:instancePath+"/heroverweging",schemaPath:"#/properties/heroverweging/required",keyword:"required",params:{missingProperty: "reden"},message:"must have required property '"+"reden"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.datum === undefined){
const err3 = {instancePath:instancePath+"/heroverweging",schemaPath:"#/properties/heroverweging/required",keyword:"required",params:{missingProperty: "datum"},message:"must have required property '"+"datum"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.persoonId !== undefined){
if(!(validate394(data0.persoonId, {instancePath:instancePath+"/heroverweging/persoonId",parentData:data0,parentDataProperty:"persoonId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data0.reden !== undefined){
let data2 = data0.reden;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/heroverweging/reden",schemaPath:"#/properties/heroverweging/properties/reden/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((data2 === "vensterOpen") || (data2 === "vensterDicht")) || (data2 === "beslissing")) || (data2 === "toestemming")) || (data2 === "intrekking")) || (data2 === "terugkeeradres")) || (data2 === "regels"))){
const err5 = {instancePath:instancePath+"/heroverweging/reden",schemaPath:"#/properties/heroverweging/properties/reden/enum",keyword:"enum",params:{allowedValues: schema134.properties.heroverweging.properties.reden.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.datum !== undefined){
if(!(validate396(data0.datum, {instancePath:instancePath+"/heroverweging/datum",parentData:data0,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if(((key0 !== "persoonId") && (key0 !== "reden")) && (key0 !== "datum")){
const err6 = {instancePath:instancePath+"/heroverweging",schemaPath:"#/properties/heroverweging/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/heroverweging",schemaPath:"#/properties/heroverweging/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key1 in data){
if(key1 !== "heroverweging"){
const err8 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
"urn:sluis:schema:nl.dienstverlening.behoeften.aangemeld.v1": validate_0,
"urn:sluis:schema:nl.reintegratie.detenties.beeindigd.v1": validate_1,
"urn:sluis:schema:nl.reintegratie.detenties.begonnen.v1": validate_2,
"urn:sluis:schema:nl.reintegratie.detenties.gewijzigd.v1": validate_3,
"urn:sluis:schema:nl.reintegratie.invrijheidstellingen.bevolen.v1": validate_4,
"urn:sluis:schema:nl.reintegratie.toestemmingen.gegeven.v1": validate_5,
"urn:sluis:schema:nl.reintegratie.toestemmingen.ingetrokken.v1": validate_6,
"urn:sluis:schema:nl.sluis.heroverwegingen.gevraagd.v1": validate_7,
};
