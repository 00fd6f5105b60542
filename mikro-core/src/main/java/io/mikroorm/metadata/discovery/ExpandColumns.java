// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the columns of each entity out, flat and in the order of the fields, and names those that were not named by hand.
 * Reads properties, types and keys; writes columns.
 */
final class ExpandColumns implements DiscoveryPass {

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            expand(model, entity, entity, Place.ROOT);
        }
    }

    private static void expand(ModelDraft model, EntityDraft entity, ClassDraft draft, Place place) {
        for (PropertyDraft property : draft.sound()) {
            if (property instanceof EmbeddedDraft embedded) {
                expand(model, entity, embedded.body, place.into(embedded, prefix(model, embedded)));
            } else if (property instanceof ScalarDraft scalar) {
                String name = scalar.column.isEmpty() ? model.naming.columnName(scalar.name()) : scalar.column;
                entity.columns.add(place.column(scalar, name, scalar));
            } else if (property instanceof ToOneDraft toOne && toOne.isOwner()) {
                expand(model, entity, toOne, place);
            }
        }
    }

    private static void expand(ModelDraft model, EntityDraft entity, ToOneDraft toOne, Place place) {
        EntityDraft target = model.entity(toOne.target);
        ScalarDraft key = target == null ? null : target.key;
        if (key == null) {
            return;
        }
        String name = toOne.column.isEmpty()
                ? model.naming.joinColumnName(toOne.name(), keyColumn(model, key))
                : toOne.column;
        entity.columns.add(place.column(toOne, name, key));
    }

    /** The column of a key, which is never in an embeddable. */
    static String keyColumn(ModelDraft model, ScalarDraft key) {
        return key.column.isEmpty() ? model.naming.columnName(key.name()) : key.column;
    }

    private static String prefix(ModelDraft model, EmbeddedDraft embedded) {
        return embedded.column.equals("*") ? model.naming.embeddedPrefix(embedded.name()) : embedded.column;
    }

    /** Where properties stand below an entity: what paths and columns start with, and whether a null may stand above. */
    private record Place(String path, String prefix, boolean nullable, List<EmbeddedDraft> embeddeds) {

        static final Place ROOT = new Place("", "", false, List.of());

        Place into(EmbeddedDraft embedded, String relativePrefix) {
            List<EmbeddedDraft> deeper = new ArrayList<>(embeddeds);
            deeper.add(embedded);
            return new Place(
                    path + embedded.name() + ".", prefix + relativePrefix, nullable || embedded.nullable, deeper);
        }

        /** A column for a property that is stored as {@code value} is. */
        ColumnDraft column(PropertyDraft property, String name, ScalarDraft value) {
            return new ColumnDraft(
                    path + property.name(),
                    prefix + name,
                    value.columnType,
                    value.type(),
                    nullable || property.nullable,
                    embeddeds,
                    property);
        }
    }
}
