// SPDX-License-Identifier: MIT
package io.mikroorm.sql.ast;

/** A sub-select used as a table. Its columns are the aliases of its items. */
public record DerivedTable(Select select, String alias) implements TableRef {

    @Override
    public <R> R accept(SqlVisitor<R> visitor) {
        return visitor.derivedTable(this);
    }
}
