// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.metadata.IndexCondition.Comparison;
import org.jspecify.annotations.Nullable;

/** A comparison of an index whose column is known. */
public record ColumnCondition(
        ColumnDraft column, Comparison comparison, @Nullable Object value) {}
