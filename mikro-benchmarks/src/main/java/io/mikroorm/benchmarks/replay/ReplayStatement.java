// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/** A statement whose answer is known: all rows, or the one whose key is bound. What is not written here throws. */
public abstract class ReplayStatement implements PreparedStatement {

    private @Nullable Columns columns;
    private long key;

    /** For the subclass. */
    protected ReplayStatement() {}

    final ReplayStatement over(@Nullable Columns of) {
        this.columns = of;
        return this;
    }

    @Override
    public final ResultSet executeQuery() {
        Columns of = columns;
        if (of == null) {
            throw new IllegalStateException("not a query");
        }
        ReplayResult result = Minimal.RESULT.make();
        return key == 0 ? result.over(of, 0, of.rows) : result.over(of, (int) key - 1, (int) key);
    }

    @Override
    public final void setLong(int parameter, long value) {
        this.key = value;
    }

    @Override
    public final void setFetchSize(int rows) {}

    @Override
    public final void clearParameters() {
        this.key = 0;
    }

    /** A pragma, or what begins and ends transactions. */
    @Override
    public final boolean execute(String sql) {
        return false;
    }

    @Override
    public final void close() {}
}
