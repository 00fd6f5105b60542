// SPDX-License-Identifier: MIT
package io.mikroorm.query;

import io.mikroorm.metadata.RecordMapping;
import java.util.List;

/**
 * What of entities is read into a record.
 *
 * @param mapping how the record is made
 * @param columns the values that a row has for that, each once
 */
public record Projection(RecordMapping mapping, List<ColumnPath> columns) {}
