// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.sql.ast.Arithmetic;
import io.mikroorm.sql.render.SqlRenderer;

/** What SQLite is told in its own way. */
final class SqliteRenderer extends SqlRenderer {

    SqliteRenderer() {
        super(SqliteDialect.SQLITE);
    }

    /** A decimal such as {@code 75.00} is a whole number to SQLite, and whole numbers are divided without a rest. */
    @Override
    protected String sign(Arithmetic.Operator operator) {
        return operator == Arithmetic.Operator.DIVIDE_DECIMALS ? " * 1.0 / " : super.sign(operator);
    }
}
