// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.row.ValueSink;

/** Gives each execution of a batch its values. */
public interface BatchBinder {

    /** Sets each placeholder of one execution; placeholders and executions are numbered from 0. */
    void bind(ValueSink sink, int index);
}
