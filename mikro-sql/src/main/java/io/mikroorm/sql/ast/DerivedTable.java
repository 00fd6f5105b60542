// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/**
 * A sub-select used as a table. Its columns are the aliases of its items.
 *
 * @param lateral whether it may speak of the tables before it
 */
public record DerivedTable(Select select, String alias, boolean lateral) implements TableRef {

    /** One that stands by itself. */
    public DerivedTable(Select select, String alias) {
        this(select, alias, false);
    }

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.derivedTable(this);
    }
}
