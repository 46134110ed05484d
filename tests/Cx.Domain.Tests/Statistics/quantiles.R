# Rscript quantiles.R > quantiles.csv: R's quantile() of x(i) = i*i/7, i = 1..n, by all nine types.
cat("# Rscript quantiles.R (R 4.2.2): type,n,p,value\n")
for (type in 1:9) for (n in c(1, 2, 5, 12, 41)) for (p in c(0, 0.01, 0.1, 1/3, 0.4, 0.5, 0.75, 0.9, 0.95, 0.999, 1)) {
    value <- quantile((1:n)^2 / 7, p, type = type, names = FALSE)
    cat(type, n, sprintf("%.17g", p), sprintf("%.17g", value), sep = ",")
    cat("\n")
}
