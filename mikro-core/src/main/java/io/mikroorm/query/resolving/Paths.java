// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.PropertyPath;
import io.mikroorm.query.shape.CollectionPath;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.PolymorphicKey;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows paths through the metadata. */
final class Paths {

    private final MetadataStorage metadata;

    /**
     * The end of a path, or its first to-many relation or array of embeddables.
     *
     * @param place where the property is
     * @param property what the path leads to
     * @param rest what of the path is left behind a to-many relation or an array, inside of a document, or behind a relation to several classes
     *     where the path names none of them; empty for nothing
     * @param of the target that the path names, of a relation to several classes; null where it names none
     */
    record PathEnd(
            Place place,
            Property property,
            String rest,
            @Nullable EntityMetadata of) {

        String describe() {
            return place.describe(property.name());
        }
    }

    Paths(MetadataStorage metadata) {
        this.metadata = metadata;
    }

    /** The end of a path; of one that goes through a to-many relation or an array, that and what is left. */
    PathEnd walk(Place start, String given) {
        Place.Open document = start.open();
        if (document != null) {
            return inDocument(start, document, given);
        }
        if (start.isPlain() || given.equals(PropertyPath.ITSELF)) {
            return itself(start, given);
        }
        PropertyPath.checked(given);
        String path = given;
        Place place = start;
        int from = 0;
        for (int step = 0; step < PropertyPath.MAX_DEPTH; step++) {
            int dot = path.indexOf('.', from);
            String said = dot < 0 ? path.substring(from) : path.substring(from, dot);
            int open = said.indexOf('<');
            String name = open < 0 ? said : said.substring(0, open);
            Property property = place.property(name);
            if (property == null || isNobodys(property)) {
                throw QueryErrors.unknownProperty(place, name);
            }
            if (place.isAmbiguous(name)) {
                throw QueryErrors.ambiguousProperty(place, name);
            }
            if (property instanceof Property.Unstored) {
                throw QueryErrors.notStored(place, name);
            }
            EntityMetadata of = open < 0 ? null : named(place, property, said.substring(open));
            if (dot < 0 || hasMany(property) || isDocument(property) || of == null && isOpen(property)) {
                return new PathEnd(place, property, dot < 0 ? "" : path.substring(dot + 1), of);
            }
            if (property instanceof KeyTextProperty text && text.shows()) {
                path = behindShown(place.entity(), place.describe(name), path.substring(dot + 1));
                from = 0;
                continue;
            }
            if (place.elements() != null && isKey(property, path.substring(dot + 1))) {
                return new PathEnd(place, property, "", null);
            }
            place = of == null ? into(place, property) : place.follow((ToOneProperty) property, of);
            from = dot + 1;
        }
        throw PropertyPath.tooDeep();
    }

    /**
     * What a path through a field that shows the key leads to, from the same entity: to what the parts of the key are taken from, each called there as
     * in the key. A part that is the key of a target is a value, so the path leads to that key, where it is one.
     */
    private String behindShown(EntityMetadata entity, String said, String path) {
        ToOneProperty whole = entity.keyRelation();
        if (whole != null) {
            return behindShown(whole, said, path);
        }
        KeyFields fields = entity.keyFields();
        if (fields == null) {
            if (!path.isEmpty() && entity.keyParts().isEmpty()) {
                throw QueryErrors.nothingBehind(said, entity.key().property());
            }
            return joined(entity.key().path(), path);
        }
        if (path.isEmpty()) {
            return ""; // the key of several fields is the relation's
        }
        int dot = path.indexOf('.');
        String part = dot < 0 ? path : path.substring(0, dot);
        String rest = dot < 0 ? "" : path.substring(dot + 1);
        MappedColumn column = entity.keyColumns().get(partOf(fields, said, part));
        return column.isForeignKey()
                ? behindShown(column.relation(), said + "." + part, rest)
                : joined(column.path(), rest);
    }

    private String behindShown(ToOneProperty relation, String said, String path) {
        return joined(relation.name(), behindShown(target(relation), said, path));
    }

    /** Whether it is a relation that no field holds, whose name nobody has written. */
    private static boolean isNobodys(Property property) {
        return property instanceof ToOneProperty relation && relation.isOfCollection();
    }

    private static String joined(String path, String rest) {
        return rest.isEmpty() ? path : path + "." + rest;
    }

    private static int partOf(KeyFields fields, String key, String part) {
        List<String> parts = fields.fields().stream().map(KeyFields.Field::part).toList();
        int place = parts.indexOf(part);
        if (place < 0) {
            throw QueryErrors.unknownProperty(key, part, parts);
        }
        return place;
    }

    /** Names of which nothing is known are all that is left. An element has a path itself. */
    private static PathEnd inDocument(Place place, Place.Open document, String path) {
        Property property = document.from().column().property();
        if (!path.equals(PropertyPath.ITSELF)) {
            return new PathEnd(place, property, PropertyPath.checked(path), null);
        }
        if (!document.element() || !document.names().isEmpty()) {
            throw QueryErrors.noPlainElement(place);
        }
        return new PathEnd(place, property, path, null);
    }

    /** An element that is a plain value has one path, and nothing else has that. */
    private static PathEnd itself(Place place, String path) {
        Property property = place.property(PropertyPath.ITSELF);
        if (property == null) {
            throw QueryErrors.noPlainElement(place);
        }
        if (!path.equals(PropertyPath.ITSELF)) {
            throw QueryErrors.plainElement(place, path);
        }
        return new PathEnd(place, property, "", null);
    }

    /** Whether a property is a document of which the mapping does not know the inside. */
    static boolean isDocument(Property property) {
        return property instanceof ScalarProperty scalar && scalar.type().storage() == Storage.JSON;
    }

    /** Whether a property holds several of what has properties. */
    static boolean hasMany(Property property) {
        return property instanceof ToManyProperty || property instanceof EmbeddedArrayProperty;
    }

    /** Whether a path leads from a relation to the key of its target, which is what elements have of it. */
    private boolean isKey(Property property, String path) {
        return property instanceof ToOneProperty relation
                && !relation.isPolymorphic()
                && target(relation).key().path().equals(path);
    }

    private static boolean isOpen(Property property) {
        return property instanceof ToOneProperty relation && relation.isPolymorphic();
    }

    /** The target of a relation to several classes that a path names between angle brackets. */
    private EntityMetadata named(Place place, Property property, String brackets) {
        if (property instanceof ToOneProperty relation && relation.isPolymorphic()) {
            for (EntityMetadata target : metadata.targets(relation)) {
                if (brackets.equals("<" + target.name() + ">")) {
                    return target;
                }
            }
            throw QueryErrors.noTargetInPath(relation, brackets);
        }
        throw QueryErrors.classInPath(place.describe(property.name()), brackets);
    }

    /** The place behind the end of a path. */
    Place into(PathEnd end) {
        EntityMetadata of = end.of();
        return of == null ? into(end.place(), end.property()) : end.place().follow((ToOneProperty) end.property(), of);
    }

    /** The relation at the end of a path, as a value: its foreign key, or the key of the target that the path names. */
    ColumnPath relation(PathEnd end, ToOneProperty relation) {
        EntityMetadata of = end.of();
        return of == null
                ? end.place().relation(relation, target(relation))
                : end.place().keyOf(relation, of);
    }

    /** The place behind a to-one relation, or inside of an embeddable or a key of several parts. */
    Place into(Place place, Property property) {
        if (property instanceof ToOneProperty relation) {
            return place.follow(relation, target(relation));
        }
        if (property instanceof EmbeddedProperty embedded) {
            return place.enter(embedded.name(), embedded.properties());
        }
        if (property instanceof EmbeddedObjectProperty object) {
            return place.enter(object.name(), object.struct().properties());
        }
        if (property instanceof ScalarProperty scalar && scalar.keyOf() != null) {
            return place.follow(scalar.keyOf(), target(scalar.keyOf()));
        }
        if (place.hasParts(property)) {
            return place.enterKey();
        }
        throw QueryErrors.nothingBehind(place, property);
    }

    EntityMetadata target(ToOneProperty relation) {
        if (relation.isPolymorphic()) {
            throw QueryErrors.throughPolymorphic(relation);
        }
        return metadata.get(relation.target());
    }

    /** The entities that a relation leads to; none for any other property. */
    List<EntityMetadata> targets(Property property) {
        if (property instanceof ToOneProperty relation) {
            return metadata.targets(relation);
        }
        return property instanceof ToManyProperty relation ? List.of(target(relation)) : List.of();
    }

    EntityMetadata target(ToManyProperty relation) {
        return metadata.get(relation.target());
    }

    /** What members are asked for by: the keys of their owners, with the class where members have both. */
    List<?> foreignKeys(ToManyProperty relation, List<?> ownerKeys) {
        String mappedBy = relation.isManyToMany() ? null : relation.mappedBy();
        MappedColumn column = mappedBy == null ? null : target(relation).column(mappedBy);
        boolean byKey = column != null && column.relation().targetKey() == null;
        String name = column == null || !byKey ? null : column.nameOf(relation.owner());
        if (name == null) {
            return ownerKeys;
        }
        List<Object> keys = new ArrayList<>(ownerKeys.size());
        for (Object key : ownerKeys) {
            keys.add(new PolymorphicKey(name, key));
        }
        return keys;
    }

    /** The to-many relation at which a path has come to an end or a stop. */
    CollectionPath toMany(PathEnd end, ToManyProperty relation) {
        return new CollectionPath(end.place().root(), end.place().joins(), relation, target(relation));
    }

    MetadataStorage metadata() {
        return metadata;
    }
}
