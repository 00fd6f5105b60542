// SPDX-License-Identifier: MIT
package io.mikroorm.serialization;

import io.mikroorm.SerializeOptions;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the paths of a call into a tree. Names that lead nowhere are errors. */
final class WishReader {

    /** The most steps of one path. */
    private static final int MAX_DEPTH = 64;

    private final MetadataStorage metadata;
    private final SerializeOptions options;
    private final Items items;

    WishReader(MetadataStorage metadata, SerializeOptions options, Items items) {
        this.metadata = metadata;
        this.options = options;
        this.items = items;
    }

    /** What a path is for. */
    enum Purpose {
        POPULATE("populate"),
        FIELDS("fields"),
        EXCLUDE("exclude");

        private final String call;

        Purpose(String call) {
            this.call = call;
        }

        /** The option as it is written. */
        String call() {
            return call;
        }
    }

    /** What is asked of the objects of an entity. */
    Wish read(EntityMetadata entity) {
        Wish root = new Wish();
        options.populated().forEach(path -> walk(entity, path, root, Purpose.POPULATE));
        List<String> fields = options.chosenFields();
        if (fields != null) {
            fields.forEach(path -> walk(entity, path, root, Purpose.FIELDS));
        }
        options.excluded().forEach(path -> walk(entity, path, root, Purpose.EXCLUDE));
        root.settle(fields != null);
        return root;
    }

    /** Names of properties, each once for each class that has it: of a hierarchy, those of all classes. */
    private record Level(String name, List<Property> properties) {

        List<Property> named(String wanted) {
            return properties.stream().filter(p -> p.name().equals(wanted)).toList();
        }
    }

    private void walk(EntityMetadata entity, String path, Wish root, Purpose purpose) {
        String[] names = path.split("\\.", -1);
        if (names.length > MAX_DEPTH) {
            throw SerializationErrors.tooLong(purpose, names.length, MAX_DEPTH);
        }
        Level level = new Level(entity.name(), entity.root().rowProperties());
        Wish wish = root;
        for (int i = 0; i < names.length; i++) {
            if (names[i].isBlank()) {
                throw SerializationErrors.emptyName(purpose, path);
            }
            List<Property> named = level.named(names[i]);
            if (named.isEmpty()) {
                List<Property> known = level.properties.stream()
                        .filter(property -> items.isShown(property.field().shown()))
                        .toList();
                throw SerializationErrors.unknown(purpose, level.name, names[i], known);
            }
            boolean last = i == names.length - 1;
            wish = wish.further(names[i]);
            String described = level.name + "." + names[i];
            level = last ? level : behind(purpose, described, named);
            note(wish, purpose, last, named, described);
        }
    }

    private static void note(Wish wish, Purpose purpose, boolean last, List<Property> named, String described) {
        boolean relation = named.stream().anyMatch(p -> p instanceof ToOneProperty || p instanceof ToManyProperty);
        if (purpose == Purpose.EXCLUDE) {
            if (last) {
                wish.exclude();
            }
            return;
        }
        if (purpose == Purpose.FIELDS && last) {
            wish.listWhole();
            return;
        }
        if (purpose == Purpose.FIELDS) {
            wish.list();
        } else if (last && !relation && named.stream().noneMatch(WishReader::isLazy)) {
            throw SerializationErrors.noRelation(described, named.get(0));
        }
        if (relation || last) {
            wish.populate();
        }
    }

    private static boolean isLazy(Property property) {
        return property instanceof ScalarProperty scalar && scalar.lazy();
    }

    private Level behind(Purpose purpose, String described, List<Property> named) {
        List<Property> all = new ArrayList<>();
        String name = described;
        for (Property property : named) {
            if (property instanceof ToOneProperty relation) {
                for (EntityMetadata target : metadata.targets(relation)) {
                    all.addAll(target.root().rowProperties());
                }
                name = relation.targetName();
            } else if (property instanceof ToManyProperty relation) {
                EntityMetadata target = metadata.get(relation.target());
                all.addAll(target.root().rowProperties());
                name = target.name();
            } else if (property instanceof EmbeddedProperty embedded) {
                all.addAll(inside(embedded.kinds(), embedded.properties()));
            } else if (property instanceof StructProperty struct) {
                all.addAll(inside(struct.struct().kinds(), struct.struct().properties()));
            }
        }
        if (all.isEmpty()) {
            throw SerializationErrors.nothingBehind(purpose, described, named.get(0));
        }
        return new Level(name, all);
    }

    private static List<Property> inside(@Nullable EmbeddedKinds kinds, List<Property> properties) {
        return kinds == null
                ? properties
                : kinds.all().stream()
                        .flatMap(kind -> kind.properties().stream())
                        .toList();
    }
}
