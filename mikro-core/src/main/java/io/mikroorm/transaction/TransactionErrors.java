// SPDX-License-Identifier: MIT
package io.mikroorm.transaction;

import io.mikroorm.Propagation;
import io.mikroorm.exception.TransactionStateException;
import io.mikroorm.exception.ValidationException;

/** The sentences about transactions. Codes 4201 to 4299. */
final class TransactionErrors {

    private TransactionErrors() {}

    static TransactionStateException none(String operation) {
        return new TransactionStateException(
                4201,
                operation + "() was called but there is no transaction. Call begin() first, or use transactional(…).");
    }

    static TransactionStateException doomed() {
        return new TransactionStateException(
                4202,
                "The transaction was rolled back instead of committed: work that had joined it failed, or its connection was"
                        + " lost. The suppressed exception is the reason. Let that exception pass, or run the inner work with"
                        + " NESTED to go on after its failure.");
    }

    static TransactionStateException readOnly() {
        return new TransactionStateException(
                4206,
                "A flush has something to write, but the transaction is read only. Write outside of it, or begin it without"
                        + " readOnly(); where a query flushes first, FlushMode.COMMIT keeps it from that.");
    }

    static TransactionStateException lockOutside(String mode) {
        return new TransactionStateException(
                4207,
                "A lock of " + mode + " needs a transaction, at whose end it is let go, but there is none. Do it in"
                        + " transactional(…), or after begin().");
    }

    static TransactionStateException lockReadOnly(String mode) {
        return new TransactionStateException(
                4208,
                "A lock of " + mode + " needs a transaction that may write, but this one is read only. Begin it without"
                        + " readOnly().");
    }

    static TransactionStateException mandatory() {
        return new TransactionStateException(
                4209,
                "Work with Propagation.MANDATORY needs a transaction to join, but there is none. Begin one around it, or let it"
                        + " begin its own with REQUIRED.");
    }

    static TransactionStateException never() {
        return new TransactionStateException(
                4210,
                "Work with Propagation.NEVER must not run in a transaction, but there is one. Do it before or after, or beside"
                        + " it with NOT_SUPPORTED.");
    }

    static TransactionStateException retriesWithin() {
        return new TransactionStateException(
                4230,
                "Work with retries(…) was to run in a transaction that is open, which would be lost as a whole by what the retries are"
                        + " for. Give them to the outermost transactional(…), or run the work beside it with REQUIRES_NEW.");
    }

    static TransactionStateException retriesWithEntities() {
        return new TransactionStateException(
                4231,
                "Work with retries(…) needs an entity manager that manages nothing: what it has loaded before would be out of date when"
                        + " the work is repeated. Use em.fork().transactional(…), and load what is needed within.");
    }

    static TransactionStateException retriesWithout(Propagation propagation) {
        return new TransactionStateException(
                4233,
                "Work with retries(…) and Propagation." + propagation
                        + " would have no transaction that takes back what it has written"
                        + " before it fails, and a repetition would write it once more. Take NESTED, REQUIRED or REQUIRES_NEW.");
    }

    static ValidationException negativeRetries(int retries) {
        return new ValidationException(
                4232, "retries(" + retries + ") is less than none. Say how many more times the work may be done.");
    }

    static TransactionStateException unbalanced() {
        return new TransactionStateException(
                4203,
                "The work of transactional(…) ended its transaction itself, or left one open that it began. Call commit()"
                        + " and rollback() only for a begin() of the same work.");
    }
}
