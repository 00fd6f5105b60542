// SPDX-License-Identifier: MIT
package io.mikroorm;

/** What {@code transactional} does when there is a transaction already. */
public enum Propagation {
    /** Sets a savepoint and goes back to it when the work fails; the outer transaction goes on. The default. */
    NESTED,
    /** Joins the outer transaction, which decides. */
    REQUIRED
}
