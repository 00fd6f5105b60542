// SPDX-License-Identifier: MIT
package io.mikroorm.tck.values;

/** What kind of book it is. */
public enum Genre {
    /** Invented. */
    NOVEL,
    /** Rhymed, or not. */
    POETRY,
    /** True. */
    SCIENCE
}
