// SPDX-License-Identifier: MIT
package io.mikroorm.query.shape;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToOneProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a path over a to-one relation.
 *
 * @param entity the entity that has the relation
 * @param path where it has it: {@code author}, or {@code address.country} in an embeddable
 * @param property the relation
 * @param target the entity that it leads to
 */
public record ToOneStep(EntityMetadata entity, String path, ToOneProperty property, EntityMetadata target) {

    /** The foreign key on this side; null where the other side has it. */
    public @Nullable MappedColumn foreignKey() {
        return property.isOwner() ? entity.rowColumn(path) : null;
    }

    /** What the foreign key on this side has of the target: its key, or another value that is unique. */
    public MappedColumn referenced() {
        return property.referenced(target);
    }

    /** The foreign key on this side that has a value of the target and nothing else; null where there is none. */
    public @Nullable MappedColumn knownKey() {
        return property.isPolymorphic() ? null : foreignKey();
    }

    /** The foreign key on the other side; null where this side has it. */
    public @Nullable MappedColumn inverseKey() {
        String mappedBy = property.mappedBy();
        return mappedBy == null ? null : target.column(mappedBy);
    }

    /** As the user writes it: {@code author}, or {@code subject<Post>} of a relation that may lead to several. */
    @Override
    public String toString() {
        return property.isPolymorphic() ? path + "<" + target.name() + ">" : path;
    }

    /** Steps, and what stands behind them, as the user writes it: {@code author.publisher.name}. */
    static String textOf(List<ToOneStep> steps, String last) {
        StringBuilder text = new StringBuilder();
        for (ToOneStep step : steps) {
            text.append(step).append('.');
        }
        return text.append(last).toString();
    }
}
