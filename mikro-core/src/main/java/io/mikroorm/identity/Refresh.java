// SPDX-License-Identifier: MIT
package io.mikroorm.identity;

/** Which managed entities that are loaded already are overwritten with what a row says. */
public enum Refresh {
    /** None. */
    NEVER,
    /** Those that were asked for, not those joined to them, and of these the ones without changes of their own. */
    UNCHANGED,
    /** Those that were asked for, not those joined to them. */
    ROOTS,
    /** All in the row. */
    ALWAYS
}
