# Far tails with 60 digits. Usage: python3 far_tails.py > far_tails.json
# Needs mpmath 1.3.0 (pip install mpmath==1.3.0). Sums of probabilities, so independent of any incomplete function.
import json
from mpmath import mp, mpf, log, exp, loggamma, erfc, sqrt, expm1, inf
mp.dps = 60

def term_sum(first, ratio, down):
    total = term = mpf(1)
    k = first
    while True:
        r = ratio(k)
        if down:
            if k == 0: break
            term = term / ratio(k - 1); k -= 1
        else:
            term = term * r; k += 1
        total += term
        if term < total * mpf(10) ** -40: break
    return log(total)

def poisson(q, m):
    m = mpf(m)
    lp = lambda k: k * log(m) - m - loggamma(k + 1)
    ratio = lambda k: m / (k + 1)
    return tails(q, m, lp, ratio)

def negbin(q, m, phi):
    m, phi = mpf(m), mpf(phi)
    s = m / (phi - 1)
    log1 = log((phi - 1) / phi)
    lp = lambda k: loggamma(k + s) - loggamma(s) - loggamma(mpf(k) + 1) - s * log(phi) + k * log1
    ratio = lambda k: (k + s) / (k + 1) * (phi - 1) / phi
    return tails(q, m, lp, ratio)

def tails(q, m, lp, ratio):
    q = int(q)
    lower = lp(q) + term_sum(q, ratio, True) if q <= m else log(-expm1(lp(q + 1) + term_sum(q + 1, ratio, False)))
    upper = lp(q) + term_sum(q, ratio, False) if q >= m else log(-expm1(lp(q - 1) + term_sum(q - 1, ratio, True))) if q > 0 else mpf(0)
    return float(lower), float(upper)

cases = {"poisson": [], "negative_binomial": [], "normal": []}
for q, m in [(0, 1e-6), (3, 1e-6), (10, 0.05), (50, 0.5), (0, 800), (100, 2000), (3000, 2000), (9000, 2000), (1200, 1000), (5000, 5000), (4700, 5000), (6500, 5000),
             (100000, 100000), (98000, 100000), (103000, 100000), (150000, 100000), (1000000, 1000000), (1010000, 1000000), (990000, 1000000), (1000001000, 1000000000), (999900000, 1000000000)]:
    lo, up = poisson(q, m)
    cases["poisson"].append({"count": q, "mean": m, "logLower": lo, "logUpper": up})
for q, m, phi in [(0, 1e-6, 2.5), (4, 1e-6, 2.5), (20, 0.05, 1.5), (100, 0.5, 20), (3, 300, 1.25), (900, 300, 1.25), (400, 300, 1.0001), (50, 2000, 3), (9000, 2000, 3), (2500, 2000, 3),
                  (100000, 100000, 2), (97000, 100000, 2), (104000, 100000, 2), (1003000, 1000000, 4), (990000, 1000000, 4), (1000100000, 1000000000, 1.5), (20000, 10, 50),
                  (3, 1e-48, 1 + 2 ** -46), (3, 1e-40, 960), (1, 1e-30, 40000), (2, 0.3, 25000), (900, 0.001, 300)]:
    lo, up = negbin(q, m, phi)
    cases["negative_binomial"].append({"count": q, "mean": m, "phi": phi, "logLower": lo, "logUpper": up})
for z in [-40, -12.5, -3, 0.1, 1.9, 2.1, 2.9, 6, 12.5, 38, 100]:
    z = mpf(z)
    cases["normal"].append({"z": float(z), "logLower": float(log(erfc(-z / sqrt(2)) / 2)), "logUpper": float(log(erfc(z / sqrt(2)) / 2))})
print(json.dumps({"what": "log tails; lower is P(Y <= count), upper is P(Y >= count); negative binomial with variance phi*mean", "made_with": "mpmath 1.3.0, 60 digits, far_tails.py", "cases": cases}, indent=1))
