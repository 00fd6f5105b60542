// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.Trigger;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work that the store does by itself, whose columns are known.
 *
 * @param name as declared, or as the naming strategy has it
 * @param declared as declared
 * @param when for which rows; null for all
 * @param body the work
 */
public record ColumnTrigger(
        String name, Trigger declared, @Nullable ColumnText when, ColumnText body) {

    /** As metadata, with each text over columns of metadata. */
    public EntityMetadata.Trigger over(Function<ColumnText, ColumnExpression> frozen) {
        return new EntityMetadata.Trigger(
                name,
                declared.timing(),
                List.of(declared.events()),
                declared.forEach(),
                when == null ? null : frozen.apply(when),
                frozen.apply(body));
    }
}
