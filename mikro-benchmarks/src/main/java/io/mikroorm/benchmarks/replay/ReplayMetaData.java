// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks.replay;

import java.sql.ResultSetMetaData;
import java.util.List;

/** The names of the columns of a result. What is not written here throws. */
public abstract class ReplayMetaData implements ResultSetMetaData {

    private List<String> labels = List.of();
    private boolean[] isNumber = {};

    /** For the subclass. */
    protected ReplayMetaData() {}

    final ReplayMetaData over(Columns columns) {
        this.labels = columns.labels;
        this.isNumber = new boolean[labels.size()];
        for (int column = 0; column < isNumber.length; column++) {
            isNumber[column] = columns.numbers[column] != null;
        }
        return this;
    }

    @Override
    public final int getColumnCount() {
        return labels.size();
    }

    @Override
    public final String getColumnTypeName(int column) {
        return isNumber[column - 1] ? "INTEGER" : "NUMERIC";
    }

    @Override
    public final String getColumnLabel(int column) {
        return labels.get(column - 1);
    }

    @Override
    public final String getColumnName(int column) {
        return labels.get(column - 1);
    }
}
