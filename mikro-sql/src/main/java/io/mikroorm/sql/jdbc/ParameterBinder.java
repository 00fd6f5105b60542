// SPDX-License-Identifier: MIT
package io.mikroorm.sql.jdbc;

import io.mikroorm.row.ValueSink;

/** Gives a statement its values. */
public interface ParameterBinder {

    /** Sets each placeholder; they are numbered from 0 in the order of the text. */
    void bind(ValueSink sink);
}
