#!/usr/bin/env python3
"""Reference values of the distributions, to 50 digits and more from series with positive terms only.

    python3 distributions.py > distributions.csv        (needs mpmath; starting points from scipy)

Columns: distribution, function (q quantile, c CDF, u upper tail), argument, first and second parameter, value. An
argument is the double nearest to what is written.
"""
import mpmath as mp
from scipy import special

mp.mp.dps = 110
ONE = mp.mpf(1)
EPS = mp.mpf(10) ** -108


def series(ratio):
    """1 + r(0) + r(0)r(1) + ..."""
    total = term = ONE
    k = 0
    while term > total * EPS:
        term *= ratio(k)
        total += term
        k += 1
    return total


def beta_lower(a, b, x):
    """I(x; a, b) by DLMF 8.17.8."""
    power = mp.exp(a * mp.log(x) + b * mp.log1p(-x) + mp.loggamma(a + b) - mp.loggamma(a + 1) - mp.loggamma(b))
    return power * series(lambda k: (a + b + k) / (a + 1 + k) * x)


def beta_tails(a, b, x, y):
    if x < y:
        lower = beta_lower(a, b, x)
        return lower, 1 - lower
    upper = beta_lower(b, a, y)
    return 1 - upper, upper


def gamma_tails(a, x):
    """P and Q by DLMF 8.11.4."""
    lower = mp.exp(a * mp.log(x) - x - mp.loggamma(a + 1)) * series(lambda k: x / (a + 1 + k))
    return lower, 1 - lower


def t_tails(v, t):
    square = t * t
    upper = beta_tails(v / 2, ONE / 2, v / (v + square), square / (v + square))[0] / 2
    return (1 - upper, upper) if t >= 0 else (upper, 1 - upper)


def normal_tails(z):
    return mp.ncdf(z), mp.ncdf(-z)


TAILS = {
    'normal': lambda x: normal_tails(x),
    't': lambda x, v: t_tails(v, x),
    'beta': lambda x, a, b: beta_tails(a, b, x, 1 - x),
    'gamma': lambda x, a: gamma_tails(a, x),
    'chisq': lambda x, v: gamma_tails(v / 2, x / 2),
    'binomial': lambda k, n, p: tuple(reversed(beta_tails(k + 1, n - k, p, 1 - p))),
}
DENSITY = {
    'normal': lambda x: mp.npdf(x),
    't': lambda x, v: mp.exp(mp.loggamma((v + 1) / 2) - mp.loggamma(v / 2) - (v + 1) / 2 * mp.log1p(x * x / v)) / mp.sqrt(v * mp.pi),
    'beta': lambda x, a, b: mp.exp((a - 1) * mp.log(x) + (b - 1) * mp.log1p(-x) + mp.loggamma(a + b) - mp.loggamma(a) - mp.loggamma(b)),
    'gamma': lambda x, a: mp.exp((a - 1) * mp.log(x) - x - mp.loggamma(a)),
    'chisq': lambda x, v: mp.exp((v / 2 - 1) * mp.log(x / 2) - x / 2 - mp.loggamma(v / 2)) / 2,
}
START = {
    'normal': lambda p: special.ndtri(p),
    't': lambda p, v: special.stdtrit(v, p),
    'beta': lambda p, a, b: special.betaincinv(a, b, p),
    'gamma': lambda p, a: special.gammaincinv(a, p),
    'chisq': lambda p, v: 2 * special.gammaincinv(v / 2, p),
}


def quantile(name, p, *parameters):
    """Newton's method on the logarithm of the smaller tail against the logarithm of |x|, from scipy's value."""
    if name in ('normal', 't') and p == 0.5:
        return mp.mpf(0)
    sign = -1 if name in ('normal', 't') and p < 0.5 else 1
    exact = [mp.mpf(v) for v in parameters]
    target = mp.mpf(p)
    lower, goal = (True, target) if target < 0.5 else (False, 1 - target)
    x = abs(mp.mpf(float(START[name](p, *parameters))))
    if name == 'beta' and x > 0.999999:
        raise ValueError('not representable')
    for _ in range(200):
        tails = TAILS[name](sign * x, *exact)
        tail = tails[0 if lower else 1]
        if tail <= 0:
            x *= mp.mpf('0.7') if not lower else mp.mpf('1.3')
            continue
        slope = x * DENSITY[name](sign * x, *exact) / tail * (sign if lower else -sign)
        step = -mp.log(tail / goal) / slope
        step = max(min(step, mp.mpf('0.3')), mp.mpf('-0.3'))
        x *= mp.exp(step)
        if abs(step) < mp.mpf(10) ** -30:
            return sign * x
    raise ValueError('no convergence')


def row(name, kind, argument, *parameters):
    if kind == 'q':
        value = quantile(name, argument, *parameters)
    else:
        value = TAILS[name](mp.mpf(argument), *map(mp.mpf, parameters))[0 if kind == 'c' else 1]
    shown = [repr(v) for v in parameters] + ['', '']
    return ','.join([name, kind, repr(argument), shown[0], shown[1], mp.nstr(value, 19, min_fixed=0, max_fixed=0)])


def rows():
    probabilities = [1e-10, 1e-5, 0.025, 0.3, 0.5, 0.95, 0.999, 1 - 1e-10]
    for p in [1e-300, 1e-20] + probabilities + [0.25, 0.500001, 0.75, 0.975, 0.995]:
        yield row('normal', 'q', p)
    for z in [-38.0, -20.0, -8.0, -3.0, -1.5, -1.0, -0.5, 1e-9, 0.3, 1.0, 1.96, 6.0, 12.3456789, 37.5]:
        yield row('normal', 'c', z)
        yield row('normal', 'u', z)
    for v in [0.5, 1.0, 2.5, 6.0, 29.0, 1234.5, 1e6]:
        for p in probabilities + [0.500001, 0.975]:
            yield row('t', 'q', p, v)
        for t in [-50.0, -2.0, 0.001, 1.0, 7.5]:
            yield row('t', 'c', t, v)
            yield row('t', 'u', t, v)
    for v in [0.5, 1.0, 2.0, 7.3, 100.0, 4321.0, 1e6]:
        for p in probabilities:
            yield row('chisq', 'q', p, v)
        for x in [0.01, 0.9, 1.5]:
            yield row('chisq', 'c', x * v, v)
            yield row('chisq', 'u', x * v, v)
    for a in [0.25, 3.0, 999.5, 12345.0]:
        for p in probabilities[:3] + probabilities[-2:]:
            yield row('gamma', 'q', p, a)
    for a, b in [(0.5, 0.5), (0.5, 10.5), (1.0, 3.0), (9.0, 2.0), (30.5, 1.5), (0.75, 2000.0), (81.0, 183.0),
                 (1500.5, 1200.0), (6.0, 1e5), (250000.5, 750000.5)]:
        for p in probabilities:
            try:
                yield row('beta', 'q', p, a, b)
            except ValueError:
                pass
        for x in [0.001, 0.25, 0.5]:
            yield row('beta', 'c', x, a, b)
            yield row('beta', 'u', x, a, b)
    for k, n, p in [(0, 1, 0.5), (3, 10, 0.25), (9, 20, 0.5), (400, 1000, 0.375), (4999, 10000, 0.5), (24, 1000000, 3e-5)]:
        yield row('binomial', 'c', k, n, p)
        yield row('binomial', 'u', k, n, p)


if __name__ == '__main__':
    print('# python3 distributions.py (mpmath, 110 digits): distribution,function,argument,parameter,parameter,value')
    for line in rows():
        # Smaller tails are what the complement of a probability near 1 leaves, or beyond what a double tells well.
        fields = line.split(',')
        if fields[1] == 'q' or float(fields[5]) > 1e-60:
            print(line)
