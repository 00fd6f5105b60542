// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Lays the columns of each entity out, flat and in the order of the fields, and names those that were not named by hand.
 * Reads properties, types and keys; writes columns.
 */
final class ExpandColumns implements DiscoveryPass {

    /** Of an object or array of embeddables: how these are made is known only when they are frozen. */
    private static final ValueType UNKNOWN = new ValueType(Object[].class, Storage.ARRAY, null, Limits.NONE);

    @Override
    public void run(ModelDraft model) {
        for (EntityDraft entity : model.entities()) {
            if (entity.parent != null) {
                entity.columns.addAll(entity.parent.columns);
            }
            expand(model, entity.columns, entity, entity.isInTableOfOther() ? Place.WITH_OTHERS : Place.ROOT);
        }
    }

    private static void expand(ModelDraft model, List<ColumnDraft> columns, ClassDraft draft, Place whole) {
        for (PropertyDraft property : draft.own()) {
            Place place =
                    draft instanceof KindsDraft kinds && property != kinds.discriminator ? whole.withOthers() : whole;
            if (property instanceof EmbeddedDraft embedded) {
                expand(model, columns, embedded.body, place.into(embedded, prefix(model, embedded)));
            } else if (property instanceof ScalarDraft scalar) {
                List<String> parts = KeyColumns.parts(model, scalar);
                columns.add(
                        parts.isEmpty()
                                ? place.column(scalar, name(model, scalar), scalar.columnType, scalar.type())
                                : place.columns(scalar, parts, scalar.type()));
            } else if (property instanceof StructDraft struct) {
                columns.add(place.column(struct, name(model, struct), "", UNKNOWN));
                expand(model, struct.columns, struct.body, Place.ROOT);
            } else if (property instanceof ToOneDraft toOne && toOne.isOwner()) {
                expand(model, columns, toOne, place);
            }
        }
    }

    /** In a document, names are those of the properties on every store: no database has rules for them. */
    private static String name(ModelDraft model, PropertyDraft property) {
        if (!property.column.isEmpty()) {
            return property.column;
        }
        return property.owner.inDocument ? property.name() : model.naming.columnName(property.name());
    }

    private static void expand(ModelDraft model, List<ColumnDraft> columns, ToOneDraft toOne, Place place) {
        if (toOne.isPolymorphic()) {
            columns.add(ofSeveralClasses(model, toOne, place));
            return;
        }
        EntityDraft target = model.entity(toOne.target);
        if (target == null || target.key == null) {
            return;
        }
        ScalarDraft key = toOne.targetKey == null ? target.key : toOne.targetKey;
        if (toOne.owner.inDocument) {
            String name = toOne.joinColumns.isEmpty() ? toOne.name() : toOne.joinColumns.get(0);
            columns.add(place.column(toOne, name, "", toOne.keyType == null ? key.type() : toOne.keyType));
            return;
        }
        Mistake mistake = KeyColumns.mistake(model, toOne, toOne.joinColumns, target);
        if (mistake != null) {
            model.mistakes.add(toOne, mistake);
            return;
        }
        List<String> names = KeyColumns.foreign(model, toOne, target);
        ValueType type = shared(toOne, names, toOne.keyType == null ? key.type() : toOne.keyType);
        columns.add(
                names.size() == 1
                        ? place.column(toOne, names.get(0), key.columnType, type)
                        : place.columns(toOne, names, type));
    }

    /** A foreign key that shares columns is there where its own have values. */
    private static ValueType shared(ToOneDraft toOne, List<String> names, ValueType type) {
        if (toOne.persisted && toOne.ownColumns.isEmpty() || names.size() == 1) {
            return type;
        }
        if (!toOne.persisted) {
            return type.decidedByAll();
        }
        List<Integer> own = IntStream.range(0, names.size())
                .filter(i -> toOne.writes(names.get(i)))
                .boxed()
                .toList();
        ValueType decided = type.decidedBy(own);
        toOne.keyType = toOne.keyType == null ? null : decided;
        return decided;
    }

    private static ColumnDraft ofSeveralClasses(ModelDraft model, ToOneDraft toOne, Place place) {
        ValueType type = Objects.requireNonNull(toOne.keyType);
        List<String> names = KeyColumns.polymorphic(model, toOne);
        return names.size() == 1 ? place.column(toOne, names.get(0), "", type) : place.columns(toOne, names, type);
    }

    private static String prefix(ModelDraft model, EmbeddedDraft embedded) {
        if (embedded.owner.inDocument && embedded.column.equals("*")) {
            return embedded.name() + ".";
        }
        return embedded.column.equals("*") ? model.naming.embeddedPrefix(embedded.name()) : embedded.column;
    }

    /** Where properties stand below an entity: what paths and columns start with, and whether a null may stand above. */
    private record Place(String path, String prefix, boolean nullable, List<EmbeddedDraft> embeddeds) {

        static final Place ROOT = new Place("", "", false, List.of());

        /** In a table that has rows without any of these values. */
        static final Place WITH_OTHERS = new Place("", "", true, List.of());

        /** The same, where objects of other classes have no value. */
        Place withOthers() {
            return new Place(path, prefix, true, embeddeds);
        }

        Place into(EmbeddedDraft embedded, String own) {
            List<EmbeddedDraft> deeper = new ArrayList<>(embeddeds);
            deeper.add(embedded);
            return new Place(
                    path + embedded.name() + ".",
                    embedded.absolute ? own : prefix + own,
                    nullable || embedded.nullable,
                    deeper);
        }

        /** A column for a property that is stored so. */
        ColumnDraft column(PropertyDraft property, String name, String columnType, ValueType type) {
            return new ColumnDraft(
                    path + property.name(),
                    prefix + name,
                    columnType,
                    type,
                    nullable || property.nullable,
                    embeddeds,
                    List.of(),
                    property);
        }

        /** The columns of a key of several parts. */
        ColumnDraft columns(PropertyDraft property, List<String> names, ValueType type) {
            List<String> parts = names.stream().map(name -> prefix + name).toList();
            return new ColumnDraft(
                    path + property.name(),
                    String.join(", ", parts),
                    "",
                    type,
                    nullable || property.nullable,
                    embeddeds,
                    parts,
                    property);
        }
    }
}
