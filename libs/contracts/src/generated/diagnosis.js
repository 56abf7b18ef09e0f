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
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 3 && func1(data) > 3){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 10 && func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 10 && func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 1 && func1(data) > 1){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 6 && func1(data) > 6){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 6},message:"must NOT have more than 6 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 16 && func1(data) > 16){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 16},message:"must NOT have more than 16 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 40 && func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
if(data4.length > 24 && func1(data4) > 24){
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
if(data22.length > 35 && func1(data22) > 35){
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
const schema54 = {"$id":"urn:sluis:schema:nl.dienstverlening.verwijzingen.aangekondigd.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"dienst":{"type":"object","properties":{"voorwaarde":{"$ref":"urn:sluis:schema:deel:codes#/$defs/voorwaarde"},"soort":{"$ref":"urn:sluis:schema:deel:codes#/$defs/dienstsoort"},"gemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false},"spoed":{"$ref":"urn:sluis:schema:deel:codes#/$defs/spoed"},"periode":{"type":"object","properties":{"vanaf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"tot":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"unevaluatedProperties":false},"beperkingen":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","$ref":"urn:sluis:schema:deel:codes#/$defs/beperking"}}},"required":["voorwaarde","soort","gemeente"],"unevaluatedProperties":false}},"required":["zaakreferentie","dienst"],"unevaluatedProperties":false};

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
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"string","enum":["tijdelijkOnderdak","zelfstandigeWoning","begeleidWonen","woningBehouden","werk","scholing","dagbesteding","inkomensondersteuning","schuldenoverzicht","schuldregeling","budgetbeheer","behandeling","ambulanteBegeleiding","huisarts","aanvraagIdentiteitsbewijs","opvangKinderen","ondersteuningGezin","maatje","praktischeHulp"]};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
if(!(((((((((((((((((((data === "tijdelijkOnderdak") || (data === "zelfstandigeWoning")) || (data === "begeleidWonen")) || (data === "woningBehouden")) || (data === "werk")) || (data === "scholing")) || (data === "dagbesteding")) || (data === "inkomensondersteuning")) || (data === "schuldenoverzicht")) || (data === "schuldregeling")) || (data === "budgetbeheer")) || (data === "behandeling")) || (data === "ambulanteBegeleiding")) || (data === "huisarts")) || (data === "aanvraagIdentiteitsbewijs")) || (data === "opvangKinderen")) || (data === "ondersteuningGezin")) || (data === "maatje")) || (data === "praktischeHulp"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"string","enum":["gewoon","binnenEenWeek","direct"]};

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
if(!(((data === "gewoon") || (data === "binnenEenWeek")) || (data === "direct"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
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
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"string","enum":["rolstoeltoegankelijk","beganeGrond","huisdier","gezinMetKinderen","rustigeOmgeving","rookvrij"]};

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
if(!((((((data === "rolstoeltoegankelijk") || (data === "beganeGrond")) || (data === "huisdier")) || (data === "gezinMetKinderen")) || (data === "rustigeOmgeving")) || (data === "rookvrij"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
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
validate147.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.dienstverlening.verwijzingen.aangekondigd.v1" */;
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
if(!(validate131(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
if(data.dienst !== undefined){
let data1 = data.dienst;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.voorwaarde === undefined){
const err2 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/required",keyword:"required",params:{missingProperty: "voorwaarde"},message:"must have required property '"+"voorwaarde"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.soort === undefined){
const err3 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.gemeente === undefined){
const err4 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/required",keyword:"required",params:{missingProperty: "gemeente"},message:"must have required property '"+"gemeente"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.voorwaarde !== undefined){
if(!(validate133(data1.voorwaarde, {instancePath:instancePath+"/dienst/voorwaarde",parentData:data1,parentDataProperty:"voorwaarde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
if(data1.soort !== undefined){
if(!(validate135(data1.soort, {instancePath:instancePath+"/dienst/soort",parentData:data1,parentDataProperty:"soort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data1.gemeente !== undefined){
let data4 = data1.gemeente;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.code === undefined){
const err5 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.code !== undefined){
if(!(validate137(data4.code, {instancePath:instancePath+"/dienst/gemeente/code",parentData:data4,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
errors = vErrors.length;
}
}
if(data4.naam !== undefined){
if(!(validate139(data4.naam, {instancePath:instancePath+"/dienst/gemeente/naam",parentData:data4,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
for(const key0 in data4){
if((key0 !== "code") && (key0 !== "naam")){
const err6 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err7 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.spoed !== undefined){
if(!(validate141(data1.spoed, {instancePath:instancePath+"/dienst/spoed",parentData:data1,parentDataProperty:"spoed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
if(data1.periode !== undefined){
let data8 = data1.periode;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.vanaf !== undefined){
if(!(validate143(data8.vanaf, {instancePath:instancePath+"/dienst/periode/vanaf",parentData:data8,parentDataProperty:"vanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data8.tot !== undefined){
if(!(validate143(data8.tot, {instancePath:instancePath+"/dienst/periode/tot",parentData:data8,parentDataProperty:"tot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
for(const key1 in data8){
if((key1 !== "vanaf") && (key1 !== "tot")){
const err8 = {instancePath:instancePath+"/dienst/periode",schemaPath:"#/properties/dienst/properties/periode/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err9 = {instancePath:instancePath+"/dienst/periode",schemaPath:"#/properties/dienst/properties/periode/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.beperkingen !== undefined){
let data11 = data1.beperkingen;
if(Array.isArray(data11)){
if(data11.length > 6){
const err10 = {instancePath:instancePath+"/dienst/beperkingen",schemaPath:"#/properties/dienst/properties/beperkingen/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data11.length < 1){
const err11 = {instancePath:instancePath+"/dienst/beperkingen",schemaPath:"#/properties/dienst/properties/beperkingen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 !== "string"){
const err12 = {instancePath:instancePath+"/dienst/beperkingen/" + i0,schemaPath:"#/properties/dienst/properties/beperkingen/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(validate147(data12, {instancePath:instancePath+"/dienst/beperkingen/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
}
let i1 = data11.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data11[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err13 = {instancePath:instancePath+"/dienst/beperkingen",schemaPath:"#/properties/dienst/properties/beperkingen/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err14 = {instancePath:instancePath+"/dienst/beperkingen",schemaPath:"#/properties/dienst/properties/beperkingen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data1){
if((((((key2 !== "voorwaarde") && (key2 !== "soort")) && (key2 !== "gemeente")) && (key2 !== "spoed")) && (key2 !== "periode")) && (key2 !== "beperkingen")){
const err15 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
const err16 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key3 in data){
if((key3 !== "zaakreferentie") && (key3 !== "dienst")){
const err17 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}
validate130.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_2 = validate149;
const schema63 = {"$id":"urn:sluis:schema:nl.dienstverlening.verwijzingen.beantwoord.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"verwijzing":{"$ref":"urn:sluis:schema:deel:verwijzing#/$defs/verwijzingsantwoord"}},"required":["zaakreferentie","verwijzing"],"unevaluatedProperties":false};

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
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate150.errors = vErrors;
return errors === 0;
}
validate150.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","properties":{"antwoord":{"type":"string","enum":["aanvaard","wachtlijst","afgewezen","meerInformatieNodig"]},"reden":{"type":"string","enum":["geenPlaats","buitenWerkgebied","buitenDoelgroep","andereDienstNodig","geenContact"]},"beschikbaarVanaf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"required":["antwoord"],"unevaluatedProperties":false};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate154.evaluated;
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
validate154.errors = vErrors;
return errors === 0;
}
validate154.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.antwoord === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "antwoord"},message:"must have required property '"+"antwoord"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.antwoord !== undefined){
let data0 = data.antwoord;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/antwoord",schemaPath:"#/properties/antwoord/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data0 === "aanvaard") || (data0 === "wachtlijst")) || (data0 === "afgewezen")) || (data0 === "meerInformatieNodig"))){
const err2 = {instancePath:instancePath+"/antwoord",schemaPath:"#/properties/antwoord/enum",keyword:"enum",params:{allowedValues: schema66.properties.antwoord.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.reden !== undefined){
let data1 = data.reden;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/reden",schemaPath:"#/properties/reden/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data1 === "geenPlaats") || (data1 === "buitenWerkgebied")) || (data1 === "buitenDoelgroep")) || (data1 === "andereDienstNodig")) || (data1 === "geenContact"))){
const err4 = {instancePath:instancePath+"/reden",schemaPath:"#/properties/reden/enum",keyword:"enum",params:{allowedValues: schema66.properties.reden.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.beschikbaarVanaf !== undefined){
if(!(validate154(data.beschikbaarVanaf, {instancePath:instancePath+"/beschikbaarVanaf",parentData:data,parentDataProperty:"beschikbaarVanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(((key0 !== "antwoord") && (key0 !== "reden")) && (key0 !== "beschikbaarVanaf")){
const err5 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.dienstverlening.verwijzingen.beantwoord.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
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
if(data.verwijzing === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verwijzing"},message:"must have required property '"+"verwijzing"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.zaakreferentie !== undefined){
if(!(validate150(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
}
if(data.verwijzing !== undefined){
if(!(validate153(data.verwijzing, {instancePath:instancePath+"/verwijzing",parentData:data,parentDataProperty:"verwijzing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((key0 !== "zaakreferentie") && (key0 !== "verwijzing")){
const err2 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_3 = validate158;
const schema68 = {"$id":"urn:sluis:schema:nl.dienstverlening.verwijzingen.gevraagd.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"persoon":{"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/taal","properties":{"naam":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/naamPersoon"},"geboorte":{"type":"object","properties":{"datum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"unevaluatedProperties":false},"leeftijdsgroep":{"type":"string","enum":["18-22","23-26","27-54","55-66","67+"]},"burgerservicenummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/burgerservicenummer"}},"unevaluatedProperties":false},"dienst":{"type":"object","properties":{"voorwaarde":{"$ref":"urn:sluis:schema:deel:codes#/$defs/voorwaarde"},"soort":{"$ref":"urn:sluis:schema:deel:codes#/$defs/dienstsoort"},"gemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false},"spoed":{"$ref":"urn:sluis:schema:deel:codes#/$defs/spoed"},"nodigVanaf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"unevaluatedProperties":false},"contact":{"type":"object","properties":{"persoon":{"type":"object","properties":{"wijze":{"type":"string","enum":["viaVerwijzer","rechtstreeks"]},"telefoonnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/telefoonnummer"},"emailadres":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/emailadres"}},"required":["wijze"],"unevaluatedProperties":false},"verwijzer":{"type":"object","properties":{"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/naam"},"telefoonnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/telefoonnummer"}},"unevaluatedProperties":false}},"unevaluatedProperties":false}},"required":["zaakreferentie"],"unevaluatedProperties":false};

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
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate159.errors = vErrors;
return errors === 0;
}
validate159.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate161.evaluated;
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
validate161.errors = vErrors;
return errors === 0;
}
validate161.evaluated = {"props":{"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};


function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate165.evaluated;
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
validate165.errors = vErrors;
return errors === 0;
}
validate165.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
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
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema73 = {"type":"string","minLength":1,"maxLength":9,"pattern":"^[0-9]{9}$","format":"bsn"};
const formats8 = formats.bsn;
const pattern26 = new RegExp("^[0-9]{9}$", "u");

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
if(data.length > 9 && func1(data) > 9){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats8.validate(data))){
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
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate175.errors = vErrors;
return errors === 0;
}
validate175.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate177.evaluated;
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
if(!(((((((((((((((((((data === "tijdelijkOnderdak") || (data === "zelfstandigeWoning")) || (data === "begeleidWonen")) || (data === "woningBehouden")) || (data === "werk")) || (data === "scholing")) || (data === "dagbesteding")) || (data === "inkomensondersteuning")) || (data === "schuldenoverzicht")) || (data === "schuldregeling")) || (data === "budgetbeheer")) || (data === "behandeling")) || (data === "ambulanteBegeleiding")) || (data === "huisarts")) || (data === "aanvraagIdentiteitsbewijs")) || (data === "opvangKinderen")) || (data === "ondersteuningGezin")) || (data === "maatje")) || (data === "praktischeHulp"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}
validate177.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(((data === "gewoon") || (data === "binnenEenWeek")) || (data === "direct"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"string","minLength":1,"maxLength":20,"pattern":"^\\+?[0-9][0-9 ()-]{5,18}$"};
const pattern29 = new RegExp("^\\+?[0-9][0-9 ()-]{5,18}$", "u");

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
if(data.length > 20 && func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern29.test(data)){
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
validate186.errors = vErrors;
return errors === 0;
}
validate186.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema80 = {"type":"string","minLength":1,"maxLength":254,"pattern":"^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$"};
const pattern30 = new RegExp("^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,189}$", "u");

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
if(typeof data === "string"){
if(data.length > 254 && func1(data) > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate188.errors = vErrors;
return errors === 0;
}
validate188.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate190.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate190.errors = vErrors;
return errors === 0;
}
validate190.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.dienstverlening.verwijzingen.gevraagd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
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
if(data.zaakreferentie !== undefined){
if(!(validate159(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.persoon !== undefined){
let data1 = data.persoon;
if(!(validate161(data1, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.naam !== undefined){
if(!(validate165(data1.naam, {instancePath:instancePath+"/persoon/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data1.geboorte !== undefined){
let data3 = data1.geboorte;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.datum !== undefined){
if(!(validate170(data3.datum, {instancePath:instancePath+"/persoon/geboorte/datum",parentData:data3,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
for(const key0 in data3){
if(key0 !== "datum"){
const err1 = {instancePath:instancePath+"/persoon/geboorte",schemaPath:"#/properties/persoon/properties/geboorte/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err2 = {instancePath:instancePath+"/persoon/geboorte",schemaPath:"#/properties/persoon/properties/geboorte/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.leeftijdsgroep !== undefined){
let data5 = data1.leeftijdsgroep;
if(typeof data5 !== "string"){
const err3 = {instancePath:instancePath+"/persoon/leeftijdsgroep",schemaPath:"#/properties/persoon/properties/leeftijdsgroep/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data5 === "18-22") || (data5 === "23-26")) || (data5 === "27-54")) || (data5 === "55-66")) || (data5 === "67+"))){
const err4 = {instancePath:instancePath+"/persoon/leeftijdsgroep",schemaPath:"#/properties/persoon/properties/leeftijdsgroep/enum",keyword:"enum",params:{allowedValues: schema68.properties.persoon.properties.leeftijdsgroep.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.burgerservicenummer !== undefined){
if(!(validate173(data1.burgerservicenummer, {instancePath:instancePath+"/persoon/burgerservicenummer",parentData:data1,parentDataProperty:"burgerservicenummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
for(const key1 in data1){
if((((((key1 !== "naam") && (key1 !== "geboorte")) && (key1 !== "leeftijdsgroep")) && (key1 !== "burgerservicenummer")) && (key1 !== "voertaal")) && (key1 !== "indicatieTolkNodig")){
const err5 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dienst !== undefined){
let data7 = data.dienst;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.voorwaarde !== undefined){
if(!(validate175(data7.voorwaarde, {instancePath:instancePath+"/dienst/voorwaarde",parentData:data7,parentDataProperty:"voorwaarde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
errors = vErrors.length;
}
}
if(data7.soort !== undefined){
if(!(validate177(data7.soort, {instancePath:instancePath+"/dienst/soort",parentData:data7,parentDataProperty:"soort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors);
errors = vErrors.length;
}
}
if(data7.gemeente !== undefined){
let data10 = data7.gemeente;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.code === undefined){
const err7 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data10.code !== undefined){
if(!(validate179(data10.code, {instancePath:instancePath+"/dienst/gemeente/code",parentData:data10,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
if(data10.naam !== undefined){
if(!(validate181(data10.naam, {instancePath:instancePath+"/dienst/gemeente/naam",parentData:data10,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
errors = vErrors.length;
}
}
for(const key2 in data10){
if((key2 !== "code") && (key2 !== "naam")){
const err8 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
const err9 = {instancePath:instancePath+"/dienst/gemeente",schemaPath:"#/properties/dienst/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.spoed !== undefined){
if(!(validate183(data7.spoed, {instancePath:instancePath+"/dienst/spoed",parentData:data7,parentDataProperty:"spoed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
errors = vErrors.length;
}
}
if(data7.nodigVanaf !== undefined){
if(!(validate170(data7.nodigVanaf, {instancePath:instancePath+"/dienst/nodigVanaf",parentData:data7,parentDataProperty:"nodigVanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
for(const key3 in data7){
if(((((key3 !== "voorwaarde") && (key3 !== "soort")) && (key3 !== "gemeente")) && (key3 !== "spoed")) && (key3 !== "nodigVanaf")){
const err10 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
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
const err11 = {instancePath:instancePath+"/dienst",schemaPath:"#/properties/dienst/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.contact !== undefined){
let data15 = data.contact;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.persoon !== undefined){
let data16 = data15.persoon;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.wijze === undefined){
const err12 = {instancePath:instancePath+"/contact/persoon",schemaPath:"#/properties/contact/properties/persoon/required",keyword:"required",params:{missingProperty: "wijze"},message:"must have required property '"+"wijze"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data16.wijze !== undefined){
let data17 = data16.wijze;
if(typeof data17 !== "string"){
const err13 = {instancePath:instancePath+"/contact/persoon/wijze",schemaPath:"#/properties/contact/properties/persoon/properties/wijze/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data17 === "viaVerwijzer") || (data17 === "rechtstreeks"))){
const err14 = {instancePath:instancePath+"/contact/persoon/wijze",schemaPath:"#/properties/contact/properties/persoon/properties/wijze/enum",keyword:"enum",params:{allowedValues: schema68.properties.contact.properties.persoon.properties.wijze.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data16.telefoonnummer !== undefined){
if(!(validate186(data16.telefoonnummer, {instancePath:instancePath+"/contact/persoon/telefoonnummer",parentData:data16,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data16.emailadres !== undefined){
if(!(validate188(data16.emailadres, {instancePath:instancePath+"/contact/persoon/emailadres",parentData:data16,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
for(const key4 in data16){
if(((key4 !== "wijze") && (key4 !== "telefoonnummer")) && (key4 !== "emailadres")){
const err15 = {instancePath:instancePath+"/contact/persoon",schemaPath:"#/properties/contact/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
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
const err16 = {instancePath:instancePath+"/contact/persoon",schemaPath:"#/properties/contact/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.verwijzer !== undefined){
let data20 = data15.verwijzer;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.naam !== undefined){
if(!(validate190(data20.naam, {instancePath:instancePath+"/contact/verwijzer/naam",parentData:data20,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data20.telefoonnummer !== undefined){
if(!(validate186(data20.telefoonnummer, {instancePath:instancePath+"/contact/verwijzer/telefoonnummer",parentData:data20,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
for(const key5 in data20){
if((key5 !== "naam") && (key5 !== "telefoonnummer")){
const err17 = {instancePath:instancePath+"/contact/verwijzer",schemaPath:"#/properties/contact/properties/verwijzer/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
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
const err18 = {instancePath:instancePath+"/contact/verwijzer",schemaPath:"#/properties/contact/properties/verwijzer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
for(const key6 in data15){
if((key6 !== "persoon") && (key6 !== "verwijzer")){
const err19 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
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
const err20 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key7 in data){
if((((key7 !== "zaakreferentie") && (key7 !== "persoon")) && (key7 !== "dienst")) && (key7 !== "contact")){
const err21 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
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
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_4 = validate193;
const schema82 = {"$id":"urn:sluis:schema:nl.dienstverlening.verwijzingen.ingetrokken.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"verwijzing":{"type":"object","properties":{"opdracht":{"type":"string","enum":["wissen"]}},"required":["opdracht"],"unevaluatedProperties":false}},"required":["zaakreferentie","verwijzing"],"unevaluatedProperties":false};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.dienstverlening.verwijzingen.ingetrokken.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
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
if(data.verwijzing === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verwijzing"},message:"must have required property '"+"verwijzing"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.zaakreferentie !== undefined){
if(!(validate194(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
if(data.verwijzing !== undefined){
let data1 = data.verwijzing;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.opdracht === undefined){
const err2 = {instancePath:instancePath+"/verwijzing",schemaPath:"#/properties/verwijzing/required",keyword:"required",params:{missingProperty: "opdracht"},message:"must have required property '"+"opdracht"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.opdracht !== undefined){
let data2 = data1.opdracht;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/verwijzing/opdracht",schemaPath:"#/properties/verwijzing/properties/opdracht/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(data2 === "wissen")){
const err4 = {instancePath:instancePath+"/verwijzing/opdracht",schemaPath:"#/properties/verwijzing/properties/opdracht/enum",keyword:"enum",params:{allowedValues: schema82.properties.verwijzing.properties.opdracht.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data1){
if(key0 !== "opdracht"){
const err5 = {instancePath:instancePath+"/verwijzing",schemaPath:"#/properties/verwijzing/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath:instancePath+"/verwijzing",schemaPath:"#/properties/verwijzing/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key1 in data){
if((key1 !== "zaakreferentie") && (key1 !== "verwijzing")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
validate193.errors = vErrors;
return errors === 0;
}
validate193.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_5 = validate196;
const schema84 = {"$id":"urn:sluis:schema:nl.reintegratie.detenties.beeindigd.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/einde"}],"required":["inrichting","casemanager","titel","begindatum","einddatum","wijzeVanEindigen"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"}},"required":["persoon","detentie"],"unevaluatedProperties":false};
const schema85 = {"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/identiteit"},{"$ref":"urn:sluis:schema:deel:persoon#/$defs/achtergrond"}],"unevaluatedProperties":false};
const schema86 = {"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/nummers","properties":{"naam":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/naamPersoon"},"geboorte":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/geboorte"}},"required":["naam","geboorte"]};
const schema87 = {"type":"object","properties":{"burgerservicenummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/burgerservicenummer"},"strafrechtsketennummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/strafrechtsketennummer"},"vreemdelingennummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/vreemdelingennummer"}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 9 && func1(data) > 9){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern26.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{9}$"},message:"must match pattern \""+"^[0-9]{9}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats8.validate(data))){
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
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema89 = {"type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{1,10}$"};
const pattern34 = new RegExp("^[0-9]{1,10}$", "u");

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate202.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 10 && func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern34.test(data)){
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
validate202.errors = vErrors;
return errors === 0;
}
validate202.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema90 = {"type":"string","minLength":1,"maxLength":10,"pattern":"^[0-9]{10}$"};
const pattern35 = new RegExp("^[0-9]{10}$", "u");

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
if(typeof data === "string"){
if(data.length > 10 && func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern35.test(data)){
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
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.burgerservicenummer !== undefined){
if(!(validate200(data.burgerservicenummer, {instancePath:instancePath+"/burgerservicenummer",parentData:data,parentDataProperty:"burgerservicenummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.strafrechtsketennummer !== undefined){
if(!(validate202(data.strafrechtsketennummer, {instancePath:instancePath+"/strafrechtsketennummer",parentData:data,parentDataProperty:"strafrechtsketennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.vreemdelingennummer !== undefined){
if(!(validate204(data.vreemdelingennummer, {instancePath:instancePath+"/vreemdelingennummer",parentData:data,parentDataProperty:"vreemdelingennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};


function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate207.evaluated;
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
validate207.errors = vErrors;
return errors === 0;
}
validate207.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","properties":{"datum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"plaats":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatscode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["omschrijving"],"unevaluatedProperties":false},"land":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/landcode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false}},"required":["datum"],"unevaluatedProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
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
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema94 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[0-9]{4}$"};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate216.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate216.errors = vErrors;
return errors === 0;
}
validate216.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
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
if(!(validate213(data.datum, {instancePath:instancePath+"/datum",parentData:data,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
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
if(!(validate216(data1.code, {instancePath:instancePath+"/plaats/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
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
if(!(validate219(data4.code, {instancePath:instancePath+"/land/code",parentData:data4,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
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
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate198.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
if(!(validate207(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.geboorte !== undefined){
if(!(validate212(data.geboorte, {instancePath:instancePath+"/geboorte",parentData:data,parentDataProperty:"geboorte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate198.errors = vErrors;
return errors === 0;
}
validate198.evaluated = {"props":{"naam":true,"geboorte":true,"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema96 = {"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/taal","properties":{"nationaliteiten":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/nationaliteitcode"},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false}},"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"},"geheimhoudingPersoonsgegevens":{"type":"boolean"},"indicatieGeldigeVerblijfsstatus":{"type":"boolean"}}};

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
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};

const schema98 = {"type":"string","minLength":1,"maxLength":4,"pattern":"^[0-9]{4}$"};

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
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
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
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
if(!(validate229(data1.code, {instancePath:instancePath+"/nationaliteiten/" + i0+"/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate232(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors);
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
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":{"nationaliteiten":true,"verblijfplaats":true,"geheimhoudingPersoonsgegevens":true,"indicatieGeldigeVerblijfsstatus":true,"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema101 = {"type":"object","properties":{"inrichting":{"$ref":"urn:sluis:schema:deel:detentie#/$defs/inrichting"},"casemanager":{"$ref":"urn:sluis:schema:deel:contact#/$defs/casemanager"},"titel":{"type":"object","properties":{"code":{"type":"string","enum":["voorlopigeHechtenis","gevangenisstraf","hechtenis","vervangendeHechtenis","gijzeling","isd","vreemdelingenbewaring","tbs","pij","jeugddetentie"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"indicatieVolwassenenstrafrecht":{"type":"boolean"},"begindatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/detentiedatum"}}};
const schema102 = {"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/inrichtingcode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/organisatienaam"}},"required":["code"],"unevaluatedProperties":false};
const schema103 = {"type":"string","minLength":1,"maxLength":40,"pattern":"^[a-z][a-z0-9-]*$"};
const pattern39 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 40 && func1(data) > 40){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern39.test(data)){
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
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema104 = {"type":"string","minLength":1,"maxLength":120,"pattern":"^[\\p{L}\\p{M}\\p{Nd} .,'’()&/-]+$"};
const pattern40 = new RegExp("^[\\p{L}\\p{M}\\p{Nd} .,'’()&/-]+$", "u");

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate242.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 120 && func1(data) > 120){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate242.errors = vErrors;
return errors === 0;
}
validate242.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.code !== undefined){
if(!(validate240(data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
errors = vErrors.length;
}
}
if(data.naam !== undefined){
if(!(validate242(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if((key0 !== "code") && (key0 !== "naam")){
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
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","properties":{"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/naam"},"telefoonnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/telefoonnummer"},"emailadres":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/emailadres"}},"required":["naam","telefoonnummer","emailadres"],"unevaluatedProperties":false};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20 && func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern29.test(data)){
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
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 254 && func1(data) > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
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
if(!(validate247(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.telefoonnummer !== undefined){
if(!(validate249(data.telefoonnummer, {instancePath:instancePath+"/telefoonnummer",parentData:data,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.emailadres !== undefined){
if(!(validate251(data.emailadres, {instancePath:instancePath+"/emailadres",parentData:data,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema111 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/zekereDatum","unevaluatedProperties":false};
const schema112 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","properties":{"zekerheid":{"type":"string","enum":["voorlopig","berekend","bevestigd","werkelijk"]},"geldigVanaf":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"},"berekendOp":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/tijdstip"}},"required":["zekerheid","geldigVanaf","berekendOp"]};
const schema113 = {"type":"string","minLength":1,"maxLength":35,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$","format":"date-time"};
const formats14 = formats["date-time"];
const pattern45 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$", "u");

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 35 && func1(data) > 35){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern45.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats14.validate(data))){
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
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
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
const err4 = {instancePath:instancePath+"/zekerheid",schemaPath:"#/properties/zekerheid/enum",keyword:"enum",params:{allowedValues: schema112.properties.zekerheid.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate260(data.berekendOp, {instancePath:instancePath+"/berekendOp",parentData:data,parentDataProperty:"berekendOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
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
validate257.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate257.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
else {
var props0 = validate257.evaluated.props;
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
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
if(!(validate239(data.inrichting, {instancePath:instancePath+"/inrichting",parentData:data,parentDataProperty:"inrichting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.casemanager !== undefined){
if(!(validate246(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data2 = data.titel;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err0 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if(typeof data3 !== "string"){
const err1 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data3 === "voorlopigeHechtenis") || (data3 === "gevangenisstraf")) || (data3 === "hechtenis")) || (data3 === "vervangendeHechtenis")) || (data3 === "gijzeling")) || (data3 === "isd")) || (data3 === "vreemdelingenbewaring")) || (data3 === "tbs")) || (data3 === "pij")) || (data3 === "jeugddetentie"))){
const err2 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema101.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.omschrijving !== undefined){
if(!(validate254(data2.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data2,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err4 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err5 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate256(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};

const schema114 = {"type":"object","$ref":"urn:sluis:schema:deel:detentie#/$defs/fasering","properties":{"wijzeVanBeginnen":{"type":"object","properties":{"code":{"type":"string","enum":["aanhouding","zelfmelding","arrestatieTerUitvoering","omzetting","overname"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"verwachteEinddatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/verwachteDatum"},"datumVervangendeStraf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}}};
const schema115 = {"type":"object","properties":{"fase":{"type":"object","properties":{"code":{"type":"string","enum":["basisprogramma","plusprogramma","beperktBeveiligdeAfdeling","penitentiairProgramma"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"verloven":{"type":"array","minItems":1,"maxItems":20,"items":{"type":"object","properties":{"soort":{"type":"object","properties":{"code":{"type":"string","enum":["kortdurendReintegratieverlof","langdurendReintegratieverlof","reintegratieverlofExtramuraleArbeid","incidenteelVerlof","strafonderbreking"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"begindatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"einddatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"}},"required":["soort","begindatum"],"unevaluatedProperties":false}}}};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate269.evaluated;
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
validate269.errors = vErrors;
return errors === 0;
}
validate269.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
validate273.errors = vErrors;
return errors === 0;
}
validate273.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fase !== undefined){
let data0 = data.fase;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.code === undefined){
const err0 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
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
const err1 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((data1 === "basisprogramma") || (data1 === "plusprogramma")) || (data1 === "beperktBeveiligdeAfdeling")) || (data1 === "penitentiairProgramma"))){
const err2 = {instancePath:instancePath+"/fase/code",schemaPath:"#/properties/fase/properties/code/enum",keyword:"enum",params:{allowedValues: schema115.properties.fase.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate254(data0.omschrijving, {instancePath:instancePath+"/fase/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err4 = {instancePath:instancePath+"/fase",schemaPath:"#/properties/fase/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verloven !== undefined){
let data3 = data.verloven;
if(Array.isArray(data3)){
if(data3.length > 20){
const err5 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.length < 1){
const err6 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.soort === undefined){
const err7 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "soort"},message:"must have required property '"+"soort"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data4.begindatum === undefined){
const err8 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/required",keyword:"required",params:{missingProperty: "begindatum"},message:"must have required property '"+"begindatum"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data4.soort !== undefined){
let data5 = data4.soort;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err9 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.code !== undefined){
let data6 = data5.code;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!(((((data6 === "kortdurendReintegratieverlof") || (data6 === "langdurendReintegratieverlof")) || (data6 === "reintegratieverlofExtramuraleArbeid")) || (data6 === "incidenteelVerlof")) || (data6 === "strafonderbreking"))){
const err11 = {instancePath:instancePath+"/verloven/" + i0+"/soort/code",schemaPath:"#/properties/verloven/items/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema115.properties.verloven.items.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data5.omschrijving !== undefined){
if(!(validate254(data5.omschrijving, {instancePath:instancePath+"/verloven/" + i0+"/soort/omschrijving",parentData:data5,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if((key1 !== "code") && (key1 !== "omschrijving")){
const err12 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/verloven/" + i0+"/soort",schemaPath:"#/properties/verloven/items/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.begindatum !== undefined){
if(!(validate269(data4.begindatum, {instancePath:instancePath+"/verloven/" + i0+"/begindatum",parentData:data4,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data4.einddatum !== undefined){
if(!(validate269(data4.einddatum, {instancePath:instancePath+"/verloven/" + i0+"/einddatum",parentData:data4,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
errors = vErrors.length;
}
}
if(data4.verblijfplaats !== undefined){
if(!(validate273(data4.verblijfplaats, {instancePath:instancePath+"/verloven/" + i0+"/verblijfplaats",parentData:data4,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate273.errors : vErrors.concat(validate273.errors);
errors = vErrors.length;
}
}
for(const key2 in data4){
if((((key2 !== "soort") && (key2 !== "begindatum")) && (key2 !== "einddatum")) && (key2 !== "verblijfplaats")){
const err14 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/verloven/" + i0,schemaPath:"#/properties/verloven/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err16 = {instancePath:instancePath+"/verloven",schemaPath:"#/properties/verloven/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":{"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};

const schema118 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/zekereDatum","properties":{"vroegst":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"},"laatst":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"}},"unevaluatedProperties":false};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate278.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate257(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
errors = vErrors.length;
}
else {
var props0 = validate257.evaluated.props;
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
validate278.errors = vErrors;
return errors === 0;
}
validate278.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
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
const err2 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/enum",keyword:"enum",params:{allowedValues: schema114.properties.wijzeVanBeginnen.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate254(data0.omschrijving, {instancePath:instancePath+"/wijzeVanBeginnen/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
if(!(validate278(data.verwachteEinddatum, {instancePath:instancePath+"/verwachteEinddatum",parentData:data,parentDataProperty:"verwachteEinddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.datumVervangendeStraf !== undefined){
if(!(validate269(data.datumVervangendeStraf, {instancePath:instancePath+"/datumVervangendeStraf",parentData:data,parentDataProperty:"datumVervangendeStraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":{"wijzeVanBeginnen":true,"verwachteEinddatum":true,"datumVervangendeStraf":true,"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};

const schema119 = {"type":"object","properties":{"einddatum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/detentiedatum"},"wijzeVanEindigen":{"type":"object","properties":{"code":{"type":"string","enum":["eindeStraf","voorwaardelijkeInvrijheidstelling","schorsingVoorlopigeHechtenis","opheffingVoorlopigeHechtenis","onmiddellijkeInvrijheidstelling","overdrachtBuitenland","uitzetting","onttrekking","overlijden"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"datumInvrijheidstelling":{"$ref":"urn:sluis:schema:deel:datum#/$defs/detentiedatum"}}};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate285.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.einddatum !== undefined){
if(!(validate256(data.einddatum, {instancePath:instancePath+"/einddatum",parentData:data,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
const err2 = {instancePath:instancePath+"/wijzeVanEindigen/code",schemaPath:"#/properties/wijzeVanEindigen/properties/code/enum",keyword:"enum",params:{allowedValues: schema119.properties.wijzeVanEindigen.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate254(data1.omschrijving, {instancePath:instancePath+"/wijzeVanEindigen/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
if(!(validate256(data.datumInvrijheidstelling, {instancePath:instancePath+"/datumInvrijheidstelling",parentData:data,parentDataProperty:"datumInvrijheidstelling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
validate285.errors = vErrors;
return errors === 0;
}
validate285.evaluated = {"props":{"einddatum":true,"wijzeVanEindigen":true,"datumInvrijheidstelling":true},"dynamicProps":false,"dynamicItems":false};

const schema121 = {"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/gemeenten","properties":{"verblijfplaats":{"$ref":"urn:sluis:schema:deel:verblijfplaats#/$defs/verblijfplaats"},"gewensteGemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false}},"unevaluatedProperties":false};
const schema122 = {"type":"object","properties":{"postcode4":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/postcode4"},"gemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false}}};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate295.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate295.errors = vErrors;
return errors === 0;
}
validate295.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.postcode4 !== undefined){
if(!(validate293(data.postcode4, {instancePath:instancePath+"/postcode4",parentData:data,parentDataProperty:"postcode4",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
}
if(data.gemeente !== undefined){
let data1 = data.gemeente;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err0 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate295(data1.code, {instancePath:instancePath+"/gemeente/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data1.naam !== undefined){
if(!(validate297(data1.naam, {instancePath:instancePath+"/gemeente/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "naam")){
const err1 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err2 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":{"postcode4":true,"gemeente":true},"dynamicProps":false,"dynamicItems":false};


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
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
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
if(!(validate300(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.gewensteGemeente !== undefined){
let data1 = data.gewensteGemeente;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err1 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate295(data1.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data1.naam !== undefined){
if(!(validate297(data1.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if((((key1 !== "verblijfplaats") && (key1 !== "gewensteGemeente")) && (key1 !== "postcode4")) && (key1 !== "gemeente")){
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
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","minProperties":1,"properties":{"identiteitsbewijs":{"type":"object","minProperties":1,"allOf":[{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/identiteitsbewijsHulpvraag"},{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/identiteitsdocument"}],"unevaluatedProperties":false},"onderdak":{"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/onderdakHulpvraag","unevaluatedProperties":false},"werkEnInkomen":{"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/werkEnInkomenHulpvraag","unevaluatedProperties":false},"schulden":{"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/schuldenHulpvraag","unevaluatedProperties":false},"zorg":{"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/zorgHulpvraag","unevaluatedProperties":false},"zorgVoorThuis":{"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/zorgVoorThuisHulpvraag","unevaluatedProperties":false},"sociaalNetwerk":{"type":"object","minProperties":1,"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/sociaalNetwerkHulpvraag","unevaluatedProperties":false}},"unevaluatedProperties":false};
const schema129 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate308.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema129.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}
validate308.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema130 = {"type":"object","properties":{"indicatieGeldigDocument":{"type":"boolean"},"soort":{"type":"object","properties":{"code":{"type":"string","enum":["paspoort","identiteitskaart","rijbewijs","verblijfsdocument"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"datumEindeGeldigheid":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"inhoudingOfVermissing":{"type":"string","enum":["geen","ingehouden","vermist"]},"datumAanvraag":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"indicatieDigid":{"type":"boolean"},"indicatieVerblijfsdocumentNodig":{"type":"boolean"}}};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate311.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate311.errors = vErrors;
return errors === 0;
}
validate311.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieGeldigDocument !== undefined){
if(typeof data.indicatieGeldigDocument !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieGeldigDocument",schemaPath:"#/properties/indicatieGeldigDocument/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.soort !== undefined){
let data1 = data.soort;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err1 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err2 = {instancePath:instancePath+"/soort/code",schemaPath:"#/properties/soort/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((((data2 === "paspoort") || (data2 === "identiteitskaart")) || (data2 === "rijbewijs")) || (data2 === "verblijfsdocument"))){
const err3 = {instancePath:instancePath+"/soort/code",schemaPath:"#/properties/soort/properties/code/enum",keyword:"enum",params:{allowedValues: schema130.properties.soort.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.omschrijving !== undefined){
if(!(validate311(data1.omschrijving, {instancePath:instancePath+"/soort/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err4 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err5 = {instancePath:instancePath+"/soort",schemaPath:"#/properties/soort/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.datumEindeGeldigheid !== undefined){
if(!(validate313(data.datumEindeGeldigheid, {instancePath:instancePath+"/datumEindeGeldigheid",parentData:data,parentDataProperty:"datumEindeGeldigheid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.inhoudingOfVermissing !== undefined){
let data5 = data.inhoudingOfVermissing;
if(typeof data5 !== "string"){
const err6 = {instancePath:instancePath+"/inhoudingOfVermissing",schemaPath:"#/properties/inhoudingOfVermissing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data5 === "geen") || (data5 === "ingehouden")) || (data5 === "vermist"))){
const err7 = {instancePath:instancePath+"/inhoudingOfVermissing",schemaPath:"#/properties/inhoudingOfVermissing/enum",keyword:"enum",params:{allowedValues: schema130.properties.inhoudingOfVermissing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.datumAanvraag !== undefined){
if(!(validate313(data.datumAanvraag, {instancePath:instancePath+"/datumAanvraag",parentData:data,parentDataProperty:"datumAanvraag",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
if(data.indicatieDigid !== undefined){
if(typeof data.indicatieDigid !== "boolean"){
const err8 = {instancePath:instancePath+"/indicatieDigid",schemaPath:"#/properties/indicatieDigid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.indicatieVerblijfsdocumentNodig !== undefined){
if(typeof data.indicatieVerblijfsdocumentNodig !== "boolean"){
const err9 = {instancePath:instancePath+"/indicatieVerblijfsdocumentNodig",schemaPath:"#/properties/indicatieVerblijfsdocumentNodig/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":{"indicatieGeldigDocument":true,"soort":true,"datumEindeGeldigheid":true,"inhoudingOfVermissing":true,"datumAanvraag":true,"indicatieDigid":true,"indicatieVerblijfsdocumentNodig":true},"dynamicProps":false,"dynamicItems":false};

const schema133 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema133.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
validate318.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema134 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate320.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema134.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}
validate320.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema135 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema135.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema136 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
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
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema136.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema137 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema137.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};

const schema138 = {"type":"object","properties":{"indicatieHulpvraag":{"type":"boolean"},"status":{"type":"string","enum":["onbekend","geenHulpNodig","open","inBehandeling","geregeld"]}}};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.indicatieHulpvraag !== undefined){
if(typeof data.indicatieHulpvraag !== "boolean"){
const err0 = {instancePath:instancePath+"/indicatieHulpvraag",schemaPath:"#/properties/indicatieHulpvraag/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status !== undefined){
let data1 = data.status;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data1 === "onbekend") || (data1 === "geenHulpNodig")) || (data1 === "open")) || (data1 === "inBehandeling")) || (data1 === "geregeld"))){
const err2 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema138.properties.status.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":{"indicatieHulpvraag":true,"status":true},"dynamicProps":false,"dynamicItems":false};


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
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
if(!(validate308(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
if(!(validate310(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
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
for(const key0 in data0){
if(((((((((key0 !== "indicatieGeldigDocument") && (key0 !== "soort")) && (key0 !== "datumEindeGeldigheid")) && (key0 !== "inhoudingOfVermissing")) && (key0 !== "datumAanvraag")) && (key0 !== "indicatieDigid")) && (key0 !== "indicatieVerblijfsdocumentNodig")) && (key0 !== "indicatieHulpvraag")) && (key0 !== "status")){
const err2 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data1 = data.onderdak;
if(!(validate318(data1, {instancePath:instancePath+"/onderdak",parentData:data,parentDataProperty:"onderdak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if((key1 !== "indicatieHulpvraag") && (key1 !== "status")){
const err5 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data2 = data.werkEnInkomen;
if(!(validate320(data2, {instancePath:instancePath+"/werkEnInkomen",parentData:data,parentDataProperty:"werkEnInkomen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data2){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err8 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
const err9 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schulden !== undefined){
let data3 = data.schulden;
if(!(validate322(data3, {instancePath:instancePath+"/schulden",parentData:data,parentDataProperty:"schulden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err10 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data3){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err11 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.zorg !== undefined){
let data4 = data.zorg;
if(!(validate324(data4, {instancePath:instancePath+"/zorg",parentData:data,parentDataProperty:"zorg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err13 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 in data4){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err14 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data5 = data.zorgVoorThuis;
if(!(validate326(data5, {instancePath:instancePath+"/zorgVoorThuis",parentData:data,parentDataProperty:"zorgVoorThuis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key5 in data5){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err17 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
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
const err18 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data6 = data.sociaalNetwerk;
if(!(validate328(data6, {instancePath:instancePath+"/sociaalNetwerk",parentData:data,parentDataProperty:"sociaalNetwerk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err19 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key6 in data6){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err20 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
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
const err21 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key7 in data){
if(((((((key7 !== "identiteitsbewijs") && (key7 !== "onderdak")) && (key7 !== "werkEnInkomen")) && (key7 !== "schulden")) && (key7 !== "zorg")) && (key7 !== "zorgVoorThuis")) && (key7 !== "sociaalNetwerk")){
const err22 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.detenties.beeindigd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
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
if(!(validate197(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate238(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
if(!(validate265(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
if(!(validate285(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate285.errors : vErrors.concat(validate285.errors);
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
if(!(validate291(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate291.errors : vErrors.concat(validate291.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate307(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
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
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_6 = validate331;
const schema139 = {"$id":"urn:sluis:schema:nl.reintegratie.detenties.begonnen.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"}],"required":["inrichting","casemanager","titel","begindatum","wijzeVanBeginnen"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"}},"required":["persoon","detentie"],"unevaluatedProperties":false};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate332.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
validate332.errors = vErrors;
return errors === 0;
}
validate332.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(data.inrichting !== undefined){
if(!(validate239(data.inrichting, {instancePath:instancePath+"/inrichting",parentData:data,parentDataProperty:"inrichting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.casemanager !== undefined){
if(!(validate246(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data2 = data.titel;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err0 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if(typeof data3 !== "string"){
const err1 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data3 === "voorlopigeHechtenis") || (data3 === "gevangenisstraf")) || (data3 === "hechtenis")) || (data3 === "vervangendeHechtenis")) || (data3 === "gijzeling")) || (data3 === "isd")) || (data3 === "vreemdelingenbewaring")) || (data3 === "tbs")) || (data3 === "pij")) || (data3 === "jeugddetentie"))){
const err2 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema101.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.omschrijving !== undefined){
if(!(validate254(data2.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data2,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err4 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err5 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate256(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};


function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
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
const err2 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/enum",keyword:"enum",params:{allowedValues: schema114.properties.wijzeVanBeginnen.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate254(data0.omschrijving, {instancePath:instancePath+"/wijzeVanBeginnen/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
if(!(validate278(data.verwachteEinddatum, {instancePath:instancePath+"/verwachteEinddatum",parentData:data,parentDataProperty:"verwachteEinddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.datumVervangendeStraf !== undefined){
if(!(validate269(data.datumVervangendeStraf, {instancePath:instancePath+"/datumVervangendeStraf",parentData:data,parentDataProperty:"datumVervangendeStraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":{"wijzeVanBeginnen":true,"verwachteEinddatum":true,"datumVervangendeStraf":true,"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
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
if(!(validate300(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.gewensteGemeente !== undefined){
let data1 = data.gewensteGemeente;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err1 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate295(data1.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data1.naam !== undefined){
if(!(validate297(data1.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if((((key1 !== "verblijfplaats") && (key1 !== "gewensteGemeente")) && (key1 !== "postcode4")) && (key1 !== "gemeente")){
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
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate308(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
if(!(validate310(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
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
for(const key0 in data0){
if(((((((((key0 !== "indicatieGeldigDocument") && (key0 !== "soort")) && (key0 !== "datumEindeGeldigheid")) && (key0 !== "inhoudingOfVermissing")) && (key0 !== "datumAanvraag")) && (key0 !== "indicatieDigid")) && (key0 !== "indicatieVerblijfsdocumentNodig")) && (key0 !== "indicatieHulpvraag")) && (key0 !== "status")){
const err2 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data1 = data.onderdak;
if(!(validate318(data1, {instancePath:instancePath+"/onderdak",parentData:data,parentDataProperty:"onderdak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if((key1 !== "indicatieHulpvraag") && (key1 !== "status")){
const err5 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data2 = data.werkEnInkomen;
if(!(validate320(data2, {instancePath:instancePath+"/werkEnInkomen",parentData:data,parentDataProperty:"werkEnInkomen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data2){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err8 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
const err9 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schulden !== undefined){
let data3 = data.schulden;
if(!(validate322(data3, {instancePath:instancePath+"/schulden",parentData:data,parentDataProperty:"schulden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err10 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data3){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err11 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.zorg !== undefined){
let data4 = data.zorg;
if(!(validate324(data4, {instancePath:instancePath+"/zorg",parentData:data,parentDataProperty:"zorg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err13 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 in data4){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err14 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data5 = data.zorgVoorThuis;
if(!(validate326(data5, {instancePath:instancePath+"/zorgVoorThuis",parentData:data,parentDataProperty:"zorgVoorThuis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key5 in data5){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err17 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
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
const err18 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data6 = data.sociaalNetwerk;
if(!(validate328(data6, {instancePath:instancePath+"/sociaalNetwerk",parentData:data,parentDataProperty:"sociaalNetwerk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err19 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key6 in data6){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err20 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
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
const err21 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key7 in data){
if(((((((key7 !== "identiteitsbewijs") && (key7 !== "onderdak")) && (key7 !== "werkEnInkomen")) && (key7 !== "schulden")) && (key7 !== "zorg")) && (key7 !== "zorgVoorThuis")) && (key7 !== "sociaalNetwerk")){
const err22 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.detenties.begonnen.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate331.evaluated;
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
if(!(validate332(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate336(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
if(!(validate342(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
if(!(validate348(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate354(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
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
validate331.errors = vErrors;
return errors === 0;
}
validate331.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_7 = validate364;
const schema145 = {"$id":"urn:sluis:schema:nl.reintegratie.detenties.gewijzigd.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/einde"}],"required":["inrichting","casemanager","titel","begindatum"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"},"wijziging":{"type":"object","properties":{"reden":{"type":"object","properties":{"code":{"type":"string","enum":["einddatum","overplaatsing","onttrekking","omzetting","fase","verlof","terugkeer","contact"]},"omschrijving":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/omschrijving"}},"required":["code"],"unevaluatedProperties":false},"vorigeWaarden":{"type":"object","minProperties":1,"properties":{"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/verloop"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/einde"}],"unevaluatedProperties":false,"minProperties":1},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"}},"unevaluatedProperties":false}},"required":["reden"],"unevaluatedProperties":false}},"required":["persoon","detentie","wijziging"],"unevaluatedProperties":false};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
validate365.errors = vErrors;
return errors === 0;
}
validate365.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate369.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
if(!(validate239(data.inrichting, {instancePath:instancePath+"/inrichting",parentData:data,parentDataProperty:"inrichting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.casemanager !== undefined){
if(!(validate246(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data2 = data.titel;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err0 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if(typeof data3 !== "string"){
const err1 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data3 === "voorlopigeHechtenis") || (data3 === "gevangenisstraf")) || (data3 === "hechtenis")) || (data3 === "vervangendeHechtenis")) || (data3 === "gijzeling")) || (data3 === "isd")) || (data3 === "vreemdelingenbewaring")) || (data3 === "tbs")) || (data3 === "pij")) || (data3 === "jeugddetentie"))){
const err2 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema101.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.omschrijving !== undefined){
if(!(validate254(data2.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data2,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err4 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err5 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate256(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}
validate369.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};


function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate375.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate266(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
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
const err2 = {instancePath:instancePath+"/wijzeVanBeginnen/code",schemaPath:"#/properties/wijzeVanBeginnen/properties/code/enum",keyword:"enum",params:{allowedValues: schema114.properties.wijzeVanBeginnen.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate254(data0.omschrijving, {instancePath:instancePath+"/wijzeVanBeginnen/omschrijving",parentData:data0,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
if(!(validate278(data.verwachteEinddatum, {instancePath:instancePath+"/verwachteEinddatum",parentData:data,parentDataProperty:"verwachteEinddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate278.errors : vErrors.concat(validate278.errors);
errors = vErrors.length;
}
}
if(data.datumVervangendeStraf !== undefined){
if(!(validate269(data.datumVervangendeStraf, {instancePath:instancePath+"/datumVervangendeStraf",parentData:data,parentDataProperty:"datumVervangendeStraf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate269.errors : vErrors.concat(validate269.errors);
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
validate375.errors = vErrors;
return errors === 0;
}
validate375.evaluated = {"props":{"wijzeVanBeginnen":true,"verwachteEinddatum":true,"datumVervangendeStraf":true,"fase":true,"verloven":true},"dynamicProps":false,"dynamicItems":false};


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.einddatum !== undefined){
if(!(validate256(data.einddatum, {instancePath:instancePath+"/einddatum",parentData:data,parentDataProperty:"einddatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
const err2 = {instancePath:instancePath+"/wijzeVanEindigen/code",schemaPath:"#/properties/wijzeVanEindigen/properties/code/enum",keyword:"enum",params:{allowedValues: schema119.properties.wijzeVanEindigen.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate254(data1.omschrijving, {instancePath:instancePath+"/wijzeVanEindigen/omschrijving",parentData:data1,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
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
if(!(validate256(data.datumInvrijheidstelling, {instancePath:instancePath+"/datumInvrijheidstelling",parentData:data,parentDataProperty:"datumInvrijheidstelling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":{"einddatum":true,"wijzeVanEindigen":true,"datumInvrijheidstelling":true},"dynamicProps":false,"dynamicItems":false};


function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate386.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
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
if(!(validate300(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.gewensteGemeente !== undefined){
let data1 = data.gewensteGemeente;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err1 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate295(data1.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data1.naam !== undefined){
if(!(validate297(data1.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if((((key1 !== "verblijfplaats") && (key1 !== "gewensteGemeente")) && (key1 !== "postcode4")) && (key1 !== "gemeente")){
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
validate386.errors = vErrors;
return errors === 0;
}
validate386.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
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
if(!(validate308(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
if(!(validate310(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
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
for(const key0 in data0){
if(((((((((key0 !== "indicatieGeldigDocument") && (key0 !== "soort")) && (key0 !== "datumEindeGeldigheid")) && (key0 !== "inhoudingOfVermissing")) && (key0 !== "datumAanvraag")) && (key0 !== "indicatieDigid")) && (key0 !== "indicatieVerblijfsdocumentNodig")) && (key0 !== "indicatieHulpvraag")) && (key0 !== "status")){
const err2 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data1 = data.onderdak;
if(!(validate318(data1, {instancePath:instancePath+"/onderdak",parentData:data,parentDataProperty:"onderdak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if((key1 !== "indicatieHulpvraag") && (key1 !== "status")){
const err5 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data2 = data.werkEnInkomen;
if(!(validate320(data2, {instancePath:instancePath+"/werkEnInkomen",parentData:data,parentDataProperty:"werkEnInkomen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data2){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err8 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
const err9 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schulden !== undefined){
let data3 = data.schulden;
if(!(validate322(data3, {instancePath:instancePath+"/schulden",parentData:data,parentDataProperty:"schulden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err10 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data3){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err11 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.zorg !== undefined){
let data4 = data.zorg;
if(!(validate324(data4, {instancePath:instancePath+"/zorg",parentData:data,parentDataProperty:"zorg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err13 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 in data4){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err14 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data5 = data.zorgVoorThuis;
if(!(validate326(data5, {instancePath:instancePath+"/zorgVoorThuis",parentData:data,parentDataProperty:"zorgVoorThuis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key5 in data5){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err17 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
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
const err18 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data6 = data.sociaalNetwerk;
if(!(validate328(data6, {instancePath:instancePath+"/sociaalNetwerk",parentData:data,parentDataProperty:"sociaalNetwerk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err19 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key6 in data6){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err20 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
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
const err21 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key7 in data){
if(((((((key7 !== "identiteitsbewijs") && (key7 !== "onderdak")) && (key7 !== "werkEnInkomen")) && (key7 !== "schulden")) && (key7 !== "zorg")) && (key7 !== "zorgVoorThuis")) && (key7 !== "sociaalNetwerk")){
const err22 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate402(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate402.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate402.errors = vErrors;
return errors === 0;
}
validate402.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.detenties.gewijzigd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
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
if(!(validate365(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate365.errors : vErrors.concat(validate365.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate369(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
if(!(validate375(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
if(!(validate381(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
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
if(!(validate386(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate392(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
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
const err12 = {instancePath:instancePath+"/wijziging/reden/code",schemaPath:"#/properties/wijziging/properties/reden/properties/code/enum",keyword:"enum",params:{allowedValues: schema145.properties.wijziging.properties.reden.properties.code.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate402(data5.omschrijving, {instancePath:instancePath+"/wijziging/reden/omschrijving",parentData:data5,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate402.errors : vErrors.concat(validate402.errors);
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
if(!(validate369(data9, {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",parentData:data8,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate369.errors : vErrors.concat(validate369.errors);
errors = vErrors.length;
}
if(!(validate375(data9, {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",parentData:data8,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
if(!(validate381(data9, {instancePath:instancePath+"/wijziging/vorigeWaarden/detentie",parentData:data8,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
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
if(!(validate386(data8.terugkeer, {instancePath:instancePath+"/wijziging/vorigeWaarden/terugkeer",parentData:data8,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
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
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_8 = validate408;
const schema153 = {"$id":"urn:sluis:schema:nl.reintegratie.invrijheidstellingen.bevolen.v1","type":"object","properties":{"persoon":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/persoon"},"detentie":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:detentie#/$defs/plaats"},{"$ref":"urn:sluis:schema:deel:detentie#/$defs/invrijheidstelling"}],"required":["inrichting","casemanager","tijdstipInvrijheidstelling"],"unevaluatedProperties":false},"terugkeer":{"$ref":"urn:sluis:schema:deel:terugkeer#/$defs/terugkeer"},"basisvoorwaarden":{"$ref":"urn:sluis:schema:deel:basisvoorwaarden#/$defs/basisvoorwaarden"}},"required":["persoon","detentie","terugkeer","basisvoorwaarden"],"unevaluatedProperties":false};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate198(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
if(!(validate224(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors);
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
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate413.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inrichting !== undefined){
if(!(validate239(data.inrichting, {instancePath:instancePath+"/inrichting",parentData:data,parentDataProperty:"inrichting",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
if(data.casemanager !== undefined){
if(!(validate246(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
if(data.titel !== undefined){
let data2 = data.titel;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err0 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data2.code !== undefined){
let data3 = data2.code;
if(typeof data3 !== "string"){
const err1 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!((((((((((data3 === "voorlopigeHechtenis") || (data3 === "gevangenisstraf")) || (data3 === "hechtenis")) || (data3 === "vervangendeHechtenis")) || (data3 === "gijzeling")) || (data3 === "isd")) || (data3 === "vreemdelingenbewaring")) || (data3 === "tbs")) || (data3 === "pij")) || (data3 === "jeugddetentie"))){
const err2 = {instancePath:instancePath+"/titel/code",schemaPath:"#/properties/titel/properties/code/enum",keyword:"enum",params:{allowedValues: schema101.properties.titel.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.omschrijving !== undefined){
if(!(validate254(data2.omschrijving, {instancePath:instancePath+"/titel/omschrijving",parentData:data2,parentDataProperty:"omschrijving",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
for(const key0 in data2){
if((key0 !== "code") && (key0 !== "omschrijving")){
const err3 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err4 = {instancePath:instancePath+"/titel",schemaPath:"#/properties/titel/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.indicatieVolwassenenstrafrecht !== undefined){
if(typeof data.indicatieVolwassenenstrafrecht !== "boolean"){
const err5 = {instancePath:instancePath+"/indicatieVolwassenenstrafrecht",schemaPath:"#/properties/indicatieVolwassenenstrafrecht/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.begindatum !== undefined){
if(!(validate256(data.begindatum, {instancePath:instancePath+"/begindatum",parentData:data,parentDataProperty:"begindatum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}
validate413.evaluated = {"props":{"inrichting":true,"casemanager":true,"titel":true,"indicatieVolwassenenstrafrecht":true,"begindatum":true},"dynamicProps":false,"dynamicItems":false};

const schema156 = {"type":"object","properties":{"tijdstipInvrijheidstelling":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/tijdstip"}}};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 35 && func1(data) > 35){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern45.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,18}(Z|[+-][0-9]{2}:[0-9]{2})$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats14.validate(data))){
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
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tijdstipInvrijheidstelling !== undefined){
if(!(validate420(data.tijdstipInvrijheidstelling, {instancePath:instancePath+"/tijdstipInvrijheidstelling",parentData:data,parentDataProperty:"tijdstipInvrijheidstelling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
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
validate419.errors = vErrors;
return errors === 0;
}
validate419.evaluated = {"props":{"tijdstipInvrijheidstelling":true},"dynamicProps":false,"dynamicItems":false};


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate292(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
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
if(!(validate300(data.verblijfplaats, {instancePath:instancePath+"/verblijfplaats",parentData:data,parentDataProperty:"verblijfplaats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.gewensteGemeente !== undefined){
let data1 = data.gewensteGemeente;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err1 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data1.code !== undefined){
if(!(validate295(data1.code, {instancePath:instancePath+"/gewensteGemeente/code",parentData:data1,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate295.errors : vErrors.concat(validate295.errors);
errors = vErrors.length;
}
}
if(data1.naam !== undefined){
if(!(validate297(data1.naam, {instancePath:instancePath+"/gewensteGemeente/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if((key0 !== "code") && (key0 !== "naam")){
const err2 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/gewensteGemeente",schemaPath:"#/properties/gewensteGemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key1 in data){
if((((key1 !== "verblijfplaats") && (key1 !== "gewensteGemeente")) && (key1 !== "postcode4")) && (key1 !== "gemeente")){
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
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate429(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate429.evaluated;
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
if(!(validate308(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate308.errors : vErrors.concat(validate308.errors);
errors = vErrors.length;
}
if(!(validate310(data0, {instancePath:instancePath+"/identiteitsbewijs",parentData:data,parentDataProperty:"identiteitsbewijs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
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
for(const key0 in data0){
if(((((((((key0 !== "indicatieGeldigDocument") && (key0 !== "soort")) && (key0 !== "datumEindeGeldigheid")) && (key0 !== "inhoudingOfVermissing")) && (key0 !== "datumAanvraag")) && (key0 !== "indicatieDigid")) && (key0 !== "indicatieVerblijfsdocumentNodig")) && (key0 !== "indicatieHulpvraag")) && (key0 !== "status")){
const err2 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/identiteitsbewijs",schemaPath:"#/properties/identiteitsbewijs/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.onderdak !== undefined){
let data1 = data.onderdak;
if(!(validate318(data1, {instancePath:instancePath+"/onderdak",parentData:data,parentDataProperty:"onderdak",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate318.errors : vErrors.concat(validate318.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err4 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key1 in data1){
if((key1 !== "indicatieHulpvraag") && (key1 !== "status")){
const err5 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err6 = {instancePath:instancePath+"/onderdak",schemaPath:"#/properties/onderdak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.werkEnInkomen !== undefined){
let data2 = data.werkEnInkomen;
if(!(validate320(data2, {instancePath:instancePath+"/werkEnInkomen",parentData:data,parentDataProperty:"werkEnInkomen",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate320.errors : vErrors.concat(validate320.errors);
errors = vErrors.length;
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
const err7 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key2 in data2){
if((key2 !== "indicatieHulpvraag") && (key2 !== "status")){
const err8 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
const err9 = {instancePath:instancePath+"/werkEnInkomen",schemaPath:"#/properties/werkEnInkomen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schulden !== undefined){
let data3 = data.schulden;
if(!(validate322(data3, {instancePath:instancePath+"/schulden",parentData:data,parentDataProperty:"schulden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err10 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key3 in data3){
if((key3 !== "indicatieHulpvraag") && (key3 !== "status")){
const err11 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key3},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/schulden",schemaPath:"#/properties/schulden/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.zorg !== undefined){
let data4 = data.zorg;
if(!(validate324(data4, {instancePath:instancePath+"/zorg",parentData:data,parentDataProperty:"zorg",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
errors = vErrors.length;
}
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err13 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key4 in data4){
if((key4 !== "indicatieHulpvraag") && (key4 !== "status")){
const err14 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key4},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/zorg",schemaPath:"#/properties/zorg/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.zorgVoorThuis !== undefined){
let data5 = data.zorgVoorThuis;
if(!(validate326(data5, {instancePath:instancePath+"/zorgVoorThuis",parentData:data,parentDataProperty:"zorgVoorThuis",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
const err16 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key5 in data5){
if((key5 !== "indicatieHulpvraag") && (key5 !== "status")){
const err17 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key5},message:"must NOT have unevaluated properties"};
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
const err18 = {instancePath:instancePath+"/zorgVoorThuis",schemaPath:"#/properties/zorgVoorThuis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.sociaalNetwerk !== undefined){
let data6 = data.sociaalNetwerk;
if(!(validate328(data6, {instancePath:instancePath+"/sociaalNetwerk",parentData:data,parentDataProperty:"sociaalNetwerk",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
const err19 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key6 in data6){
if((key6 !== "indicatieHulpvraag") && (key6 !== "status")){
const err20 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key6},message:"must NOT have unevaluated properties"};
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
const err21 = {instancePath:instancePath+"/sociaalNetwerk",schemaPath:"#/properties/sociaalNetwerk/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key7 in data){
if(((((((key7 !== "identiteitsbewijs") && (key7 !== "onderdak")) && (key7 !== "werkEnInkomen")) && (key7 !== "schulden")) && (key7 !== "zorg")) && (key7 !== "zorgVoorThuis")) && (key7 !== "sociaalNetwerk")){
const err22 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key7},message:"must NOT have unevaluated properties"};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}
validate429.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.invrijheidstellingen.bevolen.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
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
if(!(validate409(data.persoon, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data.detentie !== undefined){
let data1 = data.detentie;
if(!(validate413(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
if(!(validate419(data1, {instancePath:instancePath+"/detentie",parentData:data,parentDataProperty:"detentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
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
if(!(validate423(data.terugkeer, {instancePath:instancePath+"/terugkeer",parentData:data,parentDataProperty:"terugkeer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
}
if(data.basisvoorwaarden !== undefined){
if(!(validate429(data.basisvoorwaarden, {instancePath:instancePath+"/basisvoorwaarden",parentData:data,parentDataProperty:"basisvoorwaarden",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
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
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_9 = validate439;
const schema160 = {"$id":"urn:sluis:schema:nl.reintegratie.toestemmingen.gegeven.v1","type":"object","properties":{"persoon":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/identiteit"}],"unevaluatedProperties":false},"toestemming":{"$ref":"urn:sluis:schema:deel:toestemming#/$defs/gegeven"}},"required":["persoon","toestemming"],"unevaluatedProperties":false};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
if(!(validate207(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.geboorte !== undefined){
if(!(validate212(data.geboorte, {instancePath:instancePath+"/geboorte",parentData:data,parentDataProperty:"geboorte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":{"naam":true,"geboorte":true,"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema163 = {"type":"object","properties":{"gegevenOp":{"$ref":"urn:sluis:schema:deel:datum#/$defs/volledigeDatum"},"vervaltOp":{"$ref":"urn:sluis:schema:deel:datum#/$defs/volledigeDatum"}},"required":["gegevenOp"],"$ref":"urn:sluis:schema:deel:toestemming#/$defs/strekking","unevaluatedProperties":false};
const schema164 = {"type":"object","properties":{"voorwaarden":{"type":"array","minItems":1,"maxItems":7,"items":{"type":"string","$ref":"urn:sluis:schema:deel:codes#/$defs/voorwaarde"},"uniqueItems":true},"ontvangersklasse":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/rolcode"},"ontvanger":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/oin"},"tekstversie":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/tekstversie"},"taal":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/taalcode"},"ondertekenaar":{"type":"string","enum":["betrokkene","wettelijkVertegenwoordiger"]},"casemanager":{"$ref":"urn:sluis:schema:deel:contact#/$defs/casemanager"}},"required":["voorwaarden","ontvangersklasse","ontvanger","tekstversie","taal","ondertekenaar","casemanager"]};

function validate448(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate448.evaluated;
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
validate448.errors = vErrors;
return errors === 0;
}
validate448.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema166 = {"type":"string","minLength":1,"maxLength":60,"pattern":"^[a-z]+[.]?[a-zA-Z]*$"};
const pattern52 = new RegExp("^[a-z]+[.]?[a-zA-Z]*$", "u");

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate450.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 60 && func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern52.test(data)){
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
validate450.errors = vErrors;
return errors === 0;
}
validate450.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema167 = {"type":"string","minLength":1,"maxLength":20,"pattern":"^[0-9]{20}$","format":"oin"};
const formats20 = formats.oin;
const pattern53 = new RegExp("^[0-9]{20}$", "u");

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20 && func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern53.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{20}$"},message:"must match pattern \""+"^[0-9]{20}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats20.validate(data))){
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
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema168 = {"type":"string","minLength":1,"maxLength":20,"pattern":"^[0-9]{1,4}(\\.[0-9]{1,4})?$"};
const pattern54 = new RegExp("^[0-9]{1,4}(\\.[0-9]{1,4})?$", "u");

function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate454.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20 && func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern54.test(data)){
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
validate454.errors = vErrors;
return errors === 0;
}
validate454.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate456(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate456.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 3 && func1(data) > 3){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate456.errors = vErrors;
return errors === 0;
}
validate456.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate458.evaluated;
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
if(!(validate247(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.telefoonnummer !== undefined){
if(!(validate249(data.telefoonnummer, {instancePath:instancePath+"/telefoonnummer",parentData:data,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
if(data.emailadres !== undefined){
if(!(validate251(data.emailadres, {instancePath:instancePath+"/emailadres",parentData:data,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
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
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
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
if(!(validate448(data1, {instancePath:instancePath+"/voorwaarden/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
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
if(!(validate450(data.ontvangersklasse, {instancePath:instancePath+"/ontvangersklasse",parentData:data,parentDataProperty:"ontvangersklasse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
if(data.ontvanger !== undefined){
if(!(validate452(data.ontvanger, {instancePath:instancePath+"/ontvanger",parentData:data,parentDataProperty:"ontvanger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.tekstversie !== undefined){
if(!(validate454(data.tekstversie, {instancePath:instancePath+"/tekstversie",parentData:data,parentDataProperty:"tekstversie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
if(data.taal !== undefined){
if(!(validate456(data.taal, {instancePath:instancePath+"/taal",parentData:data,parentDataProperty:"taal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
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
const err13 = {instancePath:instancePath+"/ondertekenaar",schemaPath:"#/properties/ondertekenaar/enum",keyword:"enum",params:{allowedValues: schema164.properties.ondertekenaar.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate458(data.casemanager, {instancePath:instancePath+"/casemanager",parentData:data,parentDataProperty:"casemanager",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
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
validate447.errors = vErrors;
return errors === 0;
}
validate447.evaluated = {"props":{"voorwaarden":true,"ontvangersklasse":true,"ontvanger":true,"tekstversie":true,"taal":true,"ondertekenaar":true,"casemanager":true},"dynamicProps":false,"dynamicItems":false};

const schema171 = {"type":"object","$ref":"urn:sluis:schema:deel:datum#/$defs/vormen","properties":{"type":{"const":"Datum"}},"unevaluatedProperties":false};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate464.evaluated;
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
validate464.errors = vErrors;
return errors === 0;
}
validate464.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate447(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
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
if(!(validate464(data.gegevenOp, {instancePath:instancePath+"/gegevenOp",parentData:data,parentDataProperty:"gegevenOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.vervaltOp !== undefined){
if(!(validate464(data.vervaltOp, {instancePath:instancePath+"/vervaltOp",parentData:data,parentDataProperty:"vervaltOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
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
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.toestemmingen.gegeven.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
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
if(!(validate440(data0, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
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
if(!(validate446(data.toestemming, {instancePath:instancePath+"/toestemming",parentData:data,parentDataProperty:"toestemming",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
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
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_10 = validate469;
const schema172 = {"$id":"urn:sluis:schema:nl.reintegratie.toestemmingen.ingetrokken.v1","type":"object","properties":{"persoon":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/identiteit"}],"unevaluatedProperties":false},"toestemming":{"$ref":"urn:sluis:schema:deel:toestemming#/$defs/ingetrokken"}},"required":["persoon","toestemming"],"unevaluatedProperties":false};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate199(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate199.errors : vErrors.concat(validate199.errors);
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
if(!(validate207(data.naam, {instancePath:instancePath+"/naam",parentData:data,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.geboorte !== undefined){
if(!(validate212(data.geboorte, {instancePath:instancePath+"/geboorte",parentData:data,parentDataProperty:"geboorte",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":{"naam":true,"geboorte":true,"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema174 = {"type":"object","properties":{"ingetrokkenOp":{"$ref":"urn:sluis:schema:deel:datum#/$defs/volledigeDatum"}},"required":["ingetrokkenOp"],"$ref":"urn:sluis:schema:deel:toestemming#/$defs/strekking","unevaluatedProperties":false};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate447(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
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
if(!(validate464(data.ingetrokkenOp, {instancePath:instancePath+"/ingetrokkenOp",parentData:data,parentDataProperty:"ingetrokkenOp",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
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
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.toestemmingen.ingetrokken.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
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
if(!(validate470(data0, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
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
if(!(validate475(data.toestemming, {instancePath:instancePath+"/toestemming",parentData:data,parentDataProperty:"toestemming",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
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
validate469.errors = vErrors;
return errors === 0;
}
validate469.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_11 = validate479;
const schema175 = {"$id":"urn:sluis:schema:nl.reintegratie.verwijzingen.aangekondigd.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"persoon":{"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/nummers","unevaluatedProperties":false},"verwijzing":{"$ref":"urn:sluis:schema:deel:verwijzing#/$defs/aankondiging"}},"required":["verwijzing"],"unevaluatedProperties":false};

function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate482.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.burgerservicenummer !== undefined){
if(!(validate200(data.burgerservicenummer, {instancePath:instancePath+"/burgerservicenummer",parentData:data,parentDataProperty:"burgerservicenummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.strafrechtsketennummer !== undefined){
if(!(validate202(data.strafrechtsketennummer, {instancePath:instancePath+"/strafrechtsketennummer",parentData:data,parentDataProperty:"strafrechtsketennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.vreemdelingennummer !== undefined){
if(!(validate204(data.vreemdelingennummer, {instancePath:instancePath+"/vreemdelingennummer",parentData:data,parentDataProperty:"vreemdelingennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate482.errors = vErrors;
return errors === 0;
}
validate482.evaluated = {"props":{"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema178 = {"type":"object","$ref":"urn:sluis:schema:deel:verwijzing#/$defs/aanduiding","properties":{"periode":{"type":"object","properties":{"vanaf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"tot":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"required":["vanaf"],"unevaluatedProperties":false},"beperkingen":{"type":"array","minItems":1,"maxItems":6,"uniqueItems":true,"items":{"type":"string","$ref":"urn:sluis:schema:deel:codes#/$defs/beperking"}}},"required":["periode"],"unevaluatedProperties":false};
const schema179 = {"type":"object","properties":{"identificatie":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/referentie"},"ontvangersklasse":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/rolcode"},"ontvanger":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/oin"},"voorwaarde":{"$ref":"urn:sluis:schema:deel:codes#/$defs/voorwaarde"},"dienst":{"$ref":"urn:sluis:schema:deel:codes#/$defs/dienstsoort"},"gemeente":{"type":"object","properties":{"code":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/gemeentecode"},"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/plaatsnaam"}},"required":["code"],"unevaluatedProperties":false},"spoed":{"$ref":"urn:sluis:schema:deel:codes#/$defs/spoed"}},"required":["identificatie","ontvangersklasse","ontvanger","voorwaarde","dienst","gemeente"]};

function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate489.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate489.errors = vErrors;
return errors === 0;
}
validate489.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate491.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 60 && func1(data) > 60){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern52.test(data)){
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
validate491.errors = vErrors;
return errors === 0;
}
validate491.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate493(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate493.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20 && func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern53.test(data)){
const err2 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[0-9]{20}$"},message:"must match pattern \""+"^[0-9]{20}$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(formats20.validate(data))){
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
validate493.errors = vErrors;
return errors === 0;
}
validate493.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate495(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate495.evaluated;
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
validate495.errors = vErrors;
return errors === 0;
}
validate495.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate497.evaluated;
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
if(!(((((((((((((((((((data === "tijdelijkOnderdak") || (data === "zelfstandigeWoning")) || (data === "begeleidWonen")) || (data === "woningBehouden")) || (data === "werk")) || (data === "scholing")) || (data === "dagbesteding")) || (data === "inkomensondersteuning")) || (data === "schuldenoverzicht")) || (data === "schuldregeling")) || (data === "budgetbeheer")) || (data === "behandeling")) || (data === "ambulanteBegeleiding")) || (data === "huisarts")) || (data === "aanvraagIdentiteitsbewijs")) || (data === "opvangKinderen")) || (data === "ondersteuningGezin")) || (data === "maatje")) || (data === "praktischeHulp"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate497.errors = vErrors;
return errors === 0;
}
validate497.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate499(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate499.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 4 && func1(data) > 4){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate499.errors = vErrors;
return errors === 0;
}
validate499.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate501.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 80 && func1(data) > 80){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate501.errors = vErrors;
return errors === 0;
}
validate501.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate503.evaluated;
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
if(!(((data === "gewoon") || (data === "binnenEenWeek")) || (data === "direct"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema60.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}
validate503.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identificatie === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identificatie"},message:"must have required property '"+"identificatie"+"'"};
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
if(data.voorwaarde === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "voorwaarde"},message:"must have required property '"+"voorwaarde"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.dienst === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dienst"},message:"must have required property '"+"dienst"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.gemeente === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gemeente"},message:"must have required property '"+"gemeente"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.identificatie !== undefined){
if(!(validate489(data.identificatie, {instancePath:instancePath+"/identificatie",parentData:data,parentDataProperty:"identificatie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
}
if(data.ontvangersklasse !== undefined){
if(!(validate491(data.ontvangersklasse, {instancePath:instancePath+"/ontvangersklasse",parentData:data,parentDataProperty:"ontvangersklasse",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
if(data.ontvanger !== undefined){
if(!(validate493(data.ontvanger, {instancePath:instancePath+"/ontvanger",parentData:data,parentDataProperty:"ontvanger",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
}
if(data.voorwaarde !== undefined){
if(!(validate495(data.voorwaarde, {instancePath:instancePath+"/voorwaarde",parentData:data,parentDataProperty:"voorwaarde",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate495.errors : vErrors.concat(validate495.errors);
errors = vErrors.length;
}
}
if(data.dienst !== undefined){
if(!(validate497(data.dienst, {instancePath:instancePath+"/dienst",parentData:data,parentDataProperty:"dienst",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
errors = vErrors.length;
}
}
if(data.gemeente !== undefined){
let data5 = data.gemeente;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.code === undefined){
const err6 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data5.code !== undefined){
if(!(validate499(data5.code, {instancePath:instancePath+"/gemeente/code",parentData:data5,parentDataProperty:"code",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate499.errors : vErrors.concat(validate499.errors);
errors = vErrors.length;
}
}
if(data5.naam !== undefined){
if(!(validate501(data5.naam, {instancePath:instancePath+"/gemeente/naam",parentData:data5,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
}
for(const key0 in data5){
if((key0 !== "code") && (key0 !== "naam")){
const err7 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err8 = {instancePath:instancePath+"/gemeente",schemaPath:"#/properties/gemeente/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.spoed !== undefined){
if(!(validate503(data.spoed, {instancePath:instancePath+"/spoed",parentData:data,parentDataProperty:"spoed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
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
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"props":{"identificatie":true,"ontvangersklasse":true,"ontvanger":true,"voorwaarde":true,"dienst":true,"gemeente":true,"spoed":true},"dynamicProps":false,"dynamicItems":false};


function validate508(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate508.evaluated;
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
if(!((((((data === "rolstoeltoegankelijk") || (data === "beganeGrond")) || (data === "huisdier")) || (data === "gezinMetKinderen")) || (data === "rustigeOmgeving")) || (data === "rookvrij"))){
const err1 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema62.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}
validate508.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate487.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate488(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.periode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periode"},message:"must have required property '"+"periode"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.periode !== undefined){
let data0 = data.periode;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.vanaf === undefined){
const err1 = {instancePath:instancePath+"/periode",schemaPath:"#/properties/periode/required",keyword:"required",params:{missingProperty: "vanaf"},message:"must have required property '"+"vanaf"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.vanaf !== undefined){
if(!(validate154(data0.vanaf, {instancePath:instancePath+"/periode/vanaf",parentData:data0,parentDataProperty:"vanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data0.tot !== undefined){
if(!(validate154(data0.tot, {instancePath:instancePath+"/periode/tot",parentData:data0,parentDataProperty:"tot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
for(const key0 in data0){
if((key0 !== "vanaf") && (key0 !== "tot")){
const err2 = {instancePath:instancePath+"/periode",schemaPath:"#/properties/periode/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err3 = {instancePath:instancePath+"/periode",schemaPath:"#/properties/periode/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.beperkingen !== undefined){
let data3 = data.beperkingen;
if(Array.isArray(data3)){
if(data3.length > 6){
const err4 = {instancePath:instancePath+"/beperkingen",schemaPath:"#/properties/beperkingen/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data3.length < 1){
const err5 = {instancePath:instancePath+"/beperkingen",schemaPath:"#/properties/beperkingen/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/beperkingen/" + i0,schemaPath:"#/properties/beperkingen/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(validate508(data4, {instancePath:instancePath+"/beperkingen/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate508.errors : vErrors.concat(validate508.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/beperkingen",schemaPath:"#/properties/beperkingen/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/beperkingen",schemaPath:"#/properties/beperkingen/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key1 in data){
if(((((((((key1 !== "periode") && (key1 !== "beperkingen")) && (key1 !== "identificatie")) && (key1 !== "ontvangersklasse")) && (key1 !== "ontvanger")) && (key1 !== "voorwaarde")) && (key1 !== "dienst")) && (key1 !== "gemeente")) && (key1 !== "spoed")){
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
validate487.errors = vErrors;
return errors === 0;
}
validate487.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.verwijzingen.aangekondigd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verwijzing === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verwijzing"},message:"must have required property '"+"verwijzing"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zaakreferentie !== undefined){
if(!(validate480(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
}
if(data.persoon !== undefined){
let data1 = data.persoon;
if(!(validate482(data1, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(((key0 !== "burgerservicenummer") && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err1 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err2 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.verwijzing !== undefined){
if(!(validate487(data.verwijzing, {instancePath:instancePath+"/verwijzing",parentData:data,parentDataProperty:"verwijzing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(((key1 !== "zaakreferentie") && (key1 !== "persoon")) && (key1 !== "verwijzing")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_12 = validate511;
const schema189 = {"$id":"urn:sluis:schema:nl.reintegratie.verwijzingen.gevraagd.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"persoon":{"type":"object","allOf":[{"$ref":"urn:sluis:schema:deel:persoon#/$defs/nummers"},{"$ref":"urn:sluis:schema:deel:persoon#/$defs/taal"}],"properties":{"naam":{"$ref":"urn:sluis:schema:deel:persoon#/$defs/naamPersoon"},"geboorte":{"type":"object","properties":{"datum":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"}},"unevaluatedProperties":false},"leeftijdsgroep":{"type":"string","enum":["18-22","23-26","27-54","55-66","67+"]}},"required":["naam"],"unevaluatedProperties":false},"verwijzing":{"$ref":"urn:sluis:schema:deel:verwijzing#/$defs/verwijzingsverzoek"}},"required":["persoon","verwijzing"],"unevaluatedProperties":false};

function validate512(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate512.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate512.errors = vErrors;
return errors === 0;
}
validate512.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.burgerservicenummer !== undefined){
if(!(validate200(data.burgerservicenummer, {instancePath:instancePath+"/burgerservicenummer",parentData:data,parentDataProperty:"burgerservicenummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.strafrechtsketennummer !== undefined){
if(!(validate202(data.strafrechtsketennummer, {instancePath:instancePath+"/strafrechtsketennummer",parentData:data,parentDataProperty:"strafrechtsketennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.vreemdelingennummer !== undefined){
if(!(validate204(data.vreemdelingennummer, {instancePath:instancePath+"/vreemdelingennummer",parentData:data,parentDataProperty:"vreemdelingennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"props":{"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};


function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate519.evaluated;
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
validate519.errors = vErrors;
return errors === 0;
}
validate519.evaluated = {"props":{"voertaal":true,"indicatieTolkNodig":true},"dynamicProps":false,"dynamicItems":false};


function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate523.evaluated;
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
validate523.errors = vErrors;
return errors === 0;
}
validate523.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate528(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate528.evaluated;
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
validate528.errors = vErrors;
return errors === 0;
}
validate528.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema195 = {"type":"object","$ref":"urn:sluis:schema:deel:verwijzing#/$defs/aanduiding","properties":{"nodigVanaf":{"$ref":"urn:sluis:schema:deel:datum#/$defs/datum"},"contactroute":{"type":"object","properties":{"wijze":{"type":"string","enum":["viaVerwijzer","rechtstreeks"]},"telefoonnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/telefoonnummer"},"emailadres":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/emailadres"}},"required":["wijze"],"unevaluatedProperties":false},"verwijzer":{"type":"object","properties":{"naam":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/naam"},"telefoonnummer":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/telefoonnummer"},"emailadres":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/emailadres"}},"required":["naam","telefoonnummer"],"unevaluatedProperties":false}},"required":["nodigVanaf","contactroute","verwijzer"],"unevaluatedProperties":false};

function validate534(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate534.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 20 && func1(data) > 20){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern29.test(data)){
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
validate534.errors = vErrors;
return errors === 0;
}
validate534.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 254 && func1(data) > 254){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 254},message:"must NOT have more than 254 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate538.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 200 && func1(data) > 200){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate538.errors = vErrors;
return errors === 0;
}
validate538.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate488(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodigVanaf === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodigVanaf"},message:"must have required property '"+"nodigVanaf"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactroute === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactroute"},message:"must have required property '"+"contactroute"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.verwijzer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verwijzer"},message:"must have required property '"+"verwijzer"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.nodigVanaf !== undefined){
if(!(validate154(data.nodigVanaf, {instancePath:instancePath+"/nodigVanaf",parentData:data,parentDataProperty:"nodigVanaf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
}
if(data.contactroute !== undefined){
let data1 = data.contactroute;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.wijze === undefined){
const err3 = {instancePath:instancePath+"/contactroute",schemaPath:"#/properties/contactroute/required",keyword:"required",params:{missingProperty: "wijze"},message:"must have required property '"+"wijze"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.wijze !== undefined){
let data2 = data1.wijze;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/contactroute/wijze",schemaPath:"#/properties/contactroute/properties/wijze/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "viaVerwijzer") || (data2 === "rechtstreeks"))){
const err5 = {instancePath:instancePath+"/contactroute/wijze",schemaPath:"#/properties/contactroute/properties/wijze/enum",keyword:"enum",params:{allowedValues: schema195.properties.contactroute.properties.wijze.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.telefoonnummer !== undefined){
if(!(validate534(data1.telefoonnummer, {instancePath:instancePath+"/contactroute/telefoonnummer",parentData:data1,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
errors = vErrors.length;
}
}
if(data1.emailadres !== undefined){
if(!(validate536(data1.emailadres, {instancePath:instancePath+"/contactroute/emailadres",parentData:data1,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
}
for(const key0 in data1){
if(((key0 !== "wijze") && (key0 !== "telefoonnummer")) && (key0 !== "emailadres")){
const err6 = {instancePath:instancePath+"/contactroute",schemaPath:"#/properties/contactroute/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err7 = {instancePath:instancePath+"/contactroute",schemaPath:"#/properties/contactroute/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.verwijzer !== undefined){
let data5 = data.verwijzer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.naam === undefined){
const err8 = {instancePath:instancePath+"/verwijzer",schemaPath:"#/properties/verwijzer/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5.telefoonnummer === undefined){
const err9 = {instancePath:instancePath+"/verwijzer",schemaPath:"#/properties/verwijzer/required",keyword:"required",params:{missingProperty: "telefoonnummer"},message:"must have required property '"+"telefoonnummer"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data5.naam !== undefined){
if(!(validate538(data5.naam, {instancePath:instancePath+"/verwijzer/naam",parentData:data5,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate538.errors : vErrors.concat(validate538.errors);
errors = vErrors.length;
}
}
if(data5.telefoonnummer !== undefined){
if(!(validate534(data5.telefoonnummer, {instancePath:instancePath+"/verwijzer/telefoonnummer",parentData:data5,parentDataProperty:"telefoonnummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate534.errors : vErrors.concat(validate534.errors);
errors = vErrors.length;
}
}
if(data5.emailadres !== undefined){
if(!(validate536(data5.emailadres, {instancePath:instancePath+"/verwijzer/emailadres",parentData:data5,parentDataProperty:"emailadres",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
}
for(const key1 in data5){
if(((key1 !== "naam") && (key1 !== "telefoonnummer")) && (key1 !== "emailadres")){
const err10 = {instancePath:instancePath+"/verwijzer",schemaPath:"#/properties/verwijzer/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err11 = {instancePath:instancePath+"/verwijzer",schemaPath:"#/properties/verwijzer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data){
if((((((((((key2 !== "nodigVanaf") && (key2 !== "contactroute")) && (key2 !== "verwijzer")) && (key2 !== "identificatie")) && (key2 !== "ontvangersklasse")) && (key2 !== "ontvanger")) && (key2 !== "voorwaarde")) && (key2 !== "dienst")) && (key2 !== "gemeente")) && (key2 !== "spoed")){
const err12 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.verwijzingen.gevraagd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate511.evaluated;
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
if(data.verwijzing === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verwijzing"},message:"must have required property '"+"verwijzing"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.zaakreferentie !== undefined){
if(!(validate512(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate512.errors : vErrors.concat(validate512.errors);
errors = vErrors.length;
}
}
if(data.persoon !== undefined){
let data1 = data.persoon;
if(!(validate514(data1, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
if(!(validate519(data1, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.naam === undefined){
const err2 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/required",keyword:"required",params:{missingProperty: "naam"},message:"must have required property '"+"naam"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.naam !== undefined){
if(!(validate523(data1.naam, {instancePath:instancePath+"/persoon/naam",parentData:data1,parentDataProperty:"naam",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
}
if(data1.geboorte !== undefined){
let data3 = data1.geboorte;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.datum !== undefined){
if(!(validate528(data3.datum, {instancePath:instancePath+"/persoon/geboorte/datum",parentData:data3,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate528.errors : vErrors.concat(validate528.errors);
errors = vErrors.length;
}
}
for(const key0 in data3){
if(key0 !== "datum"){
const err3 = {instancePath:instancePath+"/persoon/geboorte",schemaPath:"#/properties/persoon/properties/geboorte/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err4 = {instancePath:instancePath+"/persoon/geboorte",schemaPath:"#/properties/persoon/properties/geboorte/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.leeftijdsgroep !== undefined){
let data5 = data1.leeftijdsgroep;
if(typeof data5 !== "string"){
const err5 = {instancePath:instancePath+"/persoon/leeftijdsgroep",schemaPath:"#/properties/persoon/properties/leeftijdsgroep/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((data5 === "18-22") || (data5 === "23-26")) || (data5 === "27-54")) || (data5 === "55-66")) || (data5 === "67+"))){
const err6 = {instancePath:instancePath+"/persoon/leeftijdsgroep",schemaPath:"#/properties/persoon/properties/leeftijdsgroep/enum",keyword:"enum",params:{allowedValues: schema189.properties.persoon.properties.leeftijdsgroep.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key1 in data1){
if((((((((key1 !== "naam") && (key1 !== "geboorte")) && (key1 !== "leeftijdsgroep")) && (key1 !== "voertaal")) && (key1 !== "indicatieTolkNodig")) && (key1 !== "burgerservicenummer")) && (key1 !== "strafrechtsketennummer")) && (key1 !== "vreemdelingennummer")){
const err7 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
const err8 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.verwijzing !== undefined){
if(!(validate531(data.verwijzing, {instancePath:instancePath+"/verwijzing",parentData:data,parentDataProperty:"verwijzing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(((key2 !== "zaakreferentie") && (key2 !== "persoon")) && (key2 !== "verwijzing")){
const err9 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key2},message:"must NOT have unevaluated properties"};
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
validate511.errors = vErrors;
return errors === 0;
}
validate511.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_13 = validate543;
const schema199 = {"$id":"urn:sluis:schema:nl.reintegratie.verwijzingen.ingetrokken.v1","type":"object","properties":{"zaakreferentie":{"$ref":"urn:sluis:schema:deel:zaak#/$defs/zaakreferentie"},"persoon":{"type":"object","$ref":"urn:sluis:schema:deel:persoon#/$defs/nummers","unevaluatedProperties":false},"verwijzing":{"$ref":"urn:sluis:schema:deel:verwijzing#/$defs/intrekkingVerwijzing"}},"required":["verwijzing"],"unevaluatedProperties":false};

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate544.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate544.errors = vErrors;
return errors === 0;
}
validate544.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate546.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.burgerservicenummer !== undefined){
if(!(validate200(data.burgerservicenummer, {instancePath:instancePath+"/burgerservicenummer",parentData:data,parentDataProperty:"burgerservicenummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.strafrechtsketennummer !== undefined){
if(!(validate202(data.strafrechtsketennummer, {instancePath:instancePath+"/strafrechtsketennummer",parentData:data,parentDataProperty:"strafrechtsketennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.vreemdelingennummer !== undefined){
if(!(validate204(data.vreemdelingennummer, {instancePath:instancePath+"/vreemdelingennummer",parentData:data,parentDataProperty:"vreemdelingennummer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
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
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"props":{"burgerservicenummer":true,"strafrechtsketennummer":true,"vreemdelingennummer":true},"dynamicProps":false,"dynamicItems":false};

const schema202 = {"type":"object","properties":{"identificatie":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/referentie"},"reden":{"type":"string","enum":["toestemmingIngetrokken","verhuisd","overleden","andereOplossing","onjuist"]},"opdracht":{"type":"string","enum":["wissen"]}},"required":["identificatie","reden","opdracht"],"unevaluatedProperties":false};

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate551.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.identificatie === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identificatie"},message:"must have required property '"+"identificatie"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reden === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reden"},message:"must have required property '"+"reden"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.opdracht === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "opdracht"},message:"must have required property '"+"opdracht"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.identificatie !== undefined){
if(!(validate489(data.identificatie, {instancePath:instancePath+"/identificatie",parentData:data,parentDataProperty:"identificatie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
}
if(data.reden !== undefined){
let data1 = data.reden;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/reden",schemaPath:"#/properties/reden/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((((data1 === "toestemmingIngetrokken") || (data1 === "verhuisd")) || (data1 === "overleden")) || (data1 === "andereOplossing")) || (data1 === "onjuist"))){
const err4 = {instancePath:instancePath+"/reden",schemaPath:"#/properties/reden/enum",keyword:"enum",params:{allowedValues: schema202.properties.reden.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.opdracht !== undefined){
let data2 = data.opdracht;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/opdracht",schemaPath:"#/properties/opdracht/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(data2 === "wissen")){
const err6 = {instancePath:instancePath+"/opdracht",schemaPath:"#/properties/opdracht/enum",keyword:"enum",params:{allowedValues: schema202.properties.opdracht.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(((key0 !== "identificatie") && (key0 !== "reden")) && (key0 !== "opdracht")){
const err7 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
validate551.errors = vErrors;
return errors === 0;
}
validate551.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate543(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.reintegratie.verwijzingen.ingetrokken.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate543.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.verwijzing === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verwijzing"},message:"must have required property '"+"verwijzing"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.zaakreferentie !== undefined){
if(!(validate544(data.zaakreferentie, {instancePath:instancePath+"/zaakreferentie",parentData:data,parentDataProperty:"zaakreferentie",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
}
if(data.persoon !== undefined){
let data1 = data.persoon;
if(!(validate546(data1, {instancePath:instancePath+"/persoon",parentData:data,parentDataProperty:"persoon",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate546.errors : vErrors.concat(validate546.errors);
errors = vErrors.length;
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(((key0 !== "burgerservicenummer") && (key0 !== "strafrechtsketennummer")) && (key0 !== "vreemdelingennummer")){
const err1 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"};
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
const err2 = {instancePath:instancePath+"/persoon",schemaPath:"#/properties/persoon/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.verwijzing !== undefined){
if(!(validate551(data.verwijzing, {instancePath:instancePath+"/verwijzing",parentData:data,parentDataProperty:"verwijzing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
}
for(const key1 in data){
if(((key1 !== "zaakreferentie") && (key1 !== "persoon")) && (key1 !== "verwijzing")){
const err3 = {instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key1},message:"must NOT have unevaluated properties"};
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
validate543.errors = vErrors;
return errors === 0;
}
validate543.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const validate_14 = validate554;
const schema203 = {"$id":"urn:sluis:schema:nl.sluis.heroverwegingen.gevraagd.v1","type":"object","properties":{"heroverweging":{"type":"object","properties":{"persoonId":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/referentie"},"reden":{"type":"string","enum":["vensterOpen","vensterDicht","beslissing","toestemming","intrekking","terugkeeradres","feit","regels"]},"datum":{"$ref":"urn:sluis:schema:deel:waarden#/$defs/dag"}},"required":["persoonId","reden","datum"],"unevaluatedProperties":false}},"required":["heroverweging"],"unevaluatedProperties":false};

function validate555(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate555.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 64 && func1(data) > 64){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate555.errors = vErrors;
return errors === 0;
}
validate555.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate557.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(data.length > 10 && func1(data) > 10){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 2 && func1(data) < 1){
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
validate557.errors = vErrors;
return errors === 0;
}
validate557.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:sluis:schema:nl.sluis.heroverwegingen.gevraagd.v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
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
if(!(validate555(data0.persoonId, {instancePath:instancePath+"/heroverweging/persoonId",parentData:data0,parentDataProperty:"persoonId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
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
if(!((((((((data2 === "vensterOpen") || (data2 === "vensterDicht")) || (data2 === "beslissing")) || (data2 === "toestemming")) || (data2 === "intrekking")) || (data2 === "terugkeeradres")) || (data2 === "feit")) || (data2 === "regels"))){
const err5 = {instancePath:instancePath+"/heroverweging/reden",schemaPath:"#/properties/heroverweging/properties/reden/enum",keyword:"enum",params:{allowedValues: schema203.properties.heroverweging.properties.reden.enum},message:"must be equal to one of the allowed values"};
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
if(!(validate557(data0.datum, {instancePath:instancePath+"/heroverweging/datum",parentData:data0,parentDataProperty:"datum",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate557.errors : vErrors.concat(validate557.errors);
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
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const validators = {
"urn:sluis:schema:nl.dienstverlening.behoeften.aangemeld.v1": validate_0,
"urn:sluis:schema:nl.dienstverlening.verwijzingen.aangekondigd.v1": validate_1,
"urn:sluis:schema:nl.dienstverlening.verwijzingen.beantwoord.v1": validate_2,
"urn:sluis:schema:nl.dienstverlening.verwijzingen.gevraagd.v1": validate_3,
"urn:sluis:schema:nl.dienstverlening.verwijzingen.ingetrokken.v1": validate_4,
"urn:sluis:schema:nl.reintegratie.detenties.beeindigd.v1": validate_5,
"urn:sluis:schema:nl.reintegratie.detenties.begonnen.v1": validate_6,
"urn:sluis:schema:nl.reintegratie.detenties.gewijzigd.v1": validate_7,
"urn:sluis:schema:nl.reintegratie.invrijheidstellingen.bevolen.v1": validate_8,
"urn:sluis:schema:nl.reintegratie.toestemmingen.gegeven.v1": validate_9,
"urn:sluis:schema:nl.reintegratie.toestemmingen.ingetrokken.v1": validate_10,
"urn:sluis:schema:nl.reintegratie.verwijzingen.aangekondigd.v1": validate_11,
"urn:sluis:schema:nl.reintegratie.verwijzingen.gevraagd.v1": validate_12,
"urn:sluis:schema:nl.reintegratie.verwijzingen.ingetrokken.v1": validate_13,
"urn:sluis:schema:nl.sluis.heroverwegingen.gevraagd.v1": validate_14,
};
