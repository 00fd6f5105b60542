// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.sql.ast.Insert;
import io.mikroorm.sql.ast.Returning;
import io.mikroorm.sql.render.SqlRenderer;
import io.mikroorm.sql.render.SqlText;

/** H2 gives back what was inserted as the standard has it: by a select from the rows that the insert made. */
final class H2Renderer extends SqlRenderer {

    H2Renderer() {
        super(H2Dialect.H2);
    }

    @Override
    public SqlText insert(Insert insert) {
        if (insert.returning().isEmpty()) {
            return super.insert(insert);
        }
        out().append("select ");
        names(insert.returning().columns()).append(" from final table (");
        return super.insert(insert.withReturning(Returning.NONE)).append(")");
    }
}
