// SPDX-License-Identifier: MIT
package io.mikroorm.fragment;

/**
 * Gives the query whose rows a virtual entity has, each time when it is asked for: with values of the moment, or another text where another
 * question is meant. What a program asks about the rows (conditions, orders, pages) is no business of it: that goes around its query.
 *
 * <p>Each text is planned once and kept, and so there should be few: what differs from call to call belongs into the values. A class that is named
 * in an annotation has a constructor without arguments; one object of it serves all threads.
 */
@FunctionalInterface
public interface VirtualQuery {

    /** The query to be asked now; null is an error. */
    QueryFragment ask(QueryContext context);
}
