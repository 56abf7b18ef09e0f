// Answers: does this number satisfy the elfproef, the check that every BSN passes (standards 9.1)?

const NINE_DIGITS = /^[0-9]{9}$/;
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** True for nine digits, not all zero, whose weighted sum is divisible by eleven. */
export function elfproef(nine: string): boolean {
  if (!NINE_DIGITS.test(nine) || nine === '000000000') return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(nine[at]), 0);
  return sum % 11 === 0;
}
