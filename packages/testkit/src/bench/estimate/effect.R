# Entropy balancing of the controls on the treated means, as R's ebal does it: Newton steps on the dual with step
# halving, on the model matrix of the covariates; then as many bootstrap draws, each drawing rows with replacement and
# finding the weights anew. A draw starts from the multipliers found before and stops at a wider tolerance, as ours.
# Rscript effect.R <csv> <draws> <covariate,covariate,…> prints seconds, estimate and the draws' quantiles as JSON.
words <- commandArgs(trailingOnly = TRUE)
draws <- as.integer(words[2])
covariates <- strsplit(words[3], ",")[[1]]

began <- proc.time()[["elapsed"]]
d <- read.csv(words[1])
x <- model.matrix(reformulate(covariates), d)[, -1]
x <- scale(x)
isTreated <- d$started == 1
y <- d$worked

balance <- function(z, base, g, tolerance) {
  weights <- function(g) { e <- drop(z %*% g); w <- base * exp(e - max(e)); list(w = w / sum(w), v = max(e) + log(sum(w))) }
  here <- weights(g)
  for (i in 1:200) {
    slope <- drop(crossprod(z, here$w))
    if (max(abs(slope)) < tolerance) return(list(w = here$w, g = g))
    direction <- -solve(crossprod(z, z * here$w) - tcrossprod(slope), slope)
    step <- 1
    repeat {
      there <- weights(g + step * direction)
      if (there$v <= here$v + 1e-4 * step * sum(slope * direction) + 1e-14 || step < 1e-10) break
      step <- step / 2
    }
    g <- g + step * direction
    here <- there
  }
  stop("no weights")
}
effect <- function(x, isTreated, y, g, tolerance) {
  z <- sweep(x[!isTreated, ], 2, colMeans(x[isTreated, ]))
  found <- balance(z, rep(1 / nrow(z), nrow(z)), g, tolerance)
  list(estimate = mean(y[isTreated]) - sum(found$w * y[!isTreated]), g = found$g)
}

found <- effect(x, isTreated, y, rep(0, ncol(x)), 1e-10)
set.seed(1)
drawn <- replicate(draws, {
  rows <- sample.int(nrow(x), replace = TRUE)
  effect(x[rows, ], isTreated[rows], y[rows], found$g, 1e-7)$estimate
})
cat(sprintf(
  '{"seconds":%.3f,"estimate":%.12f,"lower":%.6f,"upper":%.6f,"columns":%d}\n',
  proc.time()[["elapsed"]] - began, found$estimate, quantile(drawn, 0.05), quantile(drawn, 0.95), ncol(x)))
