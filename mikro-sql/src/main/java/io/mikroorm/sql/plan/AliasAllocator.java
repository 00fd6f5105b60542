// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

/** Names the tables of one statement: the first letter of the table, and a number that counts through the statement. */
final class AliasAllocator {

    private int next;

    String next(String table) {
        char first = table.isEmpty() ? 't' : Character.toLowerCase(table.charAt(0));
        return (first >= 'a' && first <= 'z' ? first : 't') + String.valueOf(next++);
    }
}
