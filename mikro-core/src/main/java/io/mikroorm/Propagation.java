// SPDX-License-Identifier: MIT
package io.mikroorm;

/**
 * What {@code transactional} does about a transaction that there is already, and what it does where there is none. Work that
 * joins a transaction is not flushed at its own end; all other work is.
 */
public enum Propagation {
    /** Sets a savepoint and goes back to it when the work fails; the outer transaction goes on. Else begins one. The default. */
    NESTED,
    /** Joins the outer transaction, which decides. Else begins one. */
    REQUIRED,
    /**
     * Begins a transaction of its own on another connection while the outer one waits; neither decides about the other. The
     * work gets a fresh entity manager.
     */
    REQUIRES_NEW,
    /** Joins the outer transaction. Else works without one. */
    SUPPORTS,
    /** Joins the outer transaction. Else fails with {@code TransactionStateException}. */
    MANDATORY,
    /** Works without a transaction, on another connection while the outer one waits: the work then gets a fresh entity manager. */
    NOT_SUPPORTED,
    /** Fails with {@code TransactionStateException} where there is a transaction. Else works without one. */
    NEVER
}
