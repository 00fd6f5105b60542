// SPDX-License-Identifier: MIT
package io.mikroorm.sql.dialect;

/**
 * A method by which a database makes indexes, as an option names it.
 *
 * @param name its name
 * @param sorts whether such an index has an order, and so can be unique
 * @param includes whether it can keep columns that it does not look for
 * @param excludes whether it finds rows that keep a new one out
 * @param takesParameters whether it takes the parameters of {@code with (…)} that there are
 */
public record IndexMethod(String name, boolean sorts, boolean includes, boolean excludes, boolean takesParameters) {}
