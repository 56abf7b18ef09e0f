// Answers: which function checks a document against the schema with this id? Made by `npm run generate`.
import type { ValidateFunction } from 'ajv';

export declare const validators: Readonly<Record<string, ValidateFunction>>;
