# Entropy balancing of the controls on the treated means, the way ebal and WeightIt do it in R: Newton steps on the
# dual with step halving, a row a person of the model matrix; then bootstrap draws, each drawing rows with replacement
# and finding the weights anew, to the same tolerance as ours.
# Rscript effect.R <csv> <draws> <covariate,covariate,…> prints seconds, estimate and the draws' quantiles as JSON.
words <- commandArgs(trailingOnly = TRUE)
draws <- as.integer(words[2])
covariates <- strsplit(words[3], ",")[[1]]

began <- proc.time()
d <- read.csv(words[1])
x <- model.matrix(reformulate(covariates), d)[, -1]
x <- scale(x)
isTreated <- d$started == 1
y <- d$worked

balance <- function(z, tolerance) {
  base <- rep(1 / nrow(z), nrow(z))
  g <- rep(0, ncol(z))
  weights <- function(g) {
    e <- drop(z %*% g)
    w <- base * exp(e - max(e))
    list(w = w / sum(w), v = max(e) + log(sum(w)))
  }
  here <- weights(g)
  for (i in 1:200) {
    slope <- drop(crossprod(z, here$w))
    if (max(abs(slope)) < tolerance) return(here$w)
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
effect <- function(x, isTreated, y, tolerance) {
  z <- sweep(x[!isTreated, ], 2, colMeans(x[isTreated, ]))
  found <- balance(z, tolerance)
  mean(y[isTreated]) - sum(found * y[!isTreated])
}

found <- effect(x, isTreated, y, 1e-10)
set.seed(1)
drawn <- replicate(draws, {
  rows <- sample.int(nrow(x), replace = TRUE)
  effect(x[rows, ], isTreated[rows], y[rows], 2e-5)
})
spent <- proc.time() - began
cat(sprintf(
  '{"seconds":%.3f,"processor":%.3f,"estimate":%.12f,"lower":%.6f,"upper":%.6f}\n',
  spent[["elapsed"]], spent[["user.self"]] + spent[["sys.self"]], found, quantile(drawn, 0.05), quantile(drawn, 0.95)))
