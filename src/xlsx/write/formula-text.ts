// A formula as the file keeps it: functions newer than Excel 2007 carry the prefix `_xlfn.`.

/** Functions of Excel 2010 to 2021 with one value for an answer, by Microsoft's list "Issue: An _xlfn. prefix is displayed". */
const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  `ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT
  BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA CONCAT
  CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE EXPON.DIST
  F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV
  GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.SNGL
  NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC
  PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET
  SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTAFTER TEXTBEFORE TEXTJOIN UNICHAR
  UNICODE VALUETOTEXT VAR.P VAR.S WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);

/** Their answers spill over cells, which needs cell metadata that this writer does not make. */
const SPILLING_FUNCTIONS: ReadonlySet<string> = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK LAMBDA LET MAKEARRAY MAP MODE.MULT RANDARRAY REDUCE SCAN SEQUENCE
  SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS`.split(/\s+/),
);

const LONGEST_FORMULA = 8192;

/** A quoted string, a quoted sheet name, or a function's name before its bracket. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_][A-Za-z0-9_.]*(?=\()/g;

export function formulaText(formula: string): string {
  if (formula.length > LONGEST_FORMULA) throw new Error(`A formula is longer than ${LONGEST_FORMULA} characters`);
  return formula.replace(TOKEN, (token) => {
    const name = token.toUpperCase();
    if (SPILLING_FUNCTIONS.has(name)) throw new Error(`The function ${name} spills its answer, which this writer cannot write`);
    return NEWER_FUNCTIONS.has(name) ? `_xlfn.${name}` : token;
  });
}
