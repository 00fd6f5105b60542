// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.bson;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.type.PolymorphicKey;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** Where in the documents of a collection each value of an entity stands: paths with dots into sub-documents. */
public final class DocumentFields {

    /** The field of every key. */
    public static final String KEY = "_id";

    /** Where a content has its length, below its field. */
    public static final String LENGTH = "length";

    /** Where a content has its bytes or its text, below its field. */
    public static final String DATA = "data";

    private DocumentFields() {}

    /** The path of a stored value. */
    public static String of(EntityMetadata entity, MappedColumn column) {
        if (column == entity.key()) {
            return entity.isVirtual() ? column.name() : KEY;
        }
        if (!column.isWritten()) {
            return of(entity, writer(entity, column));
        }
        return isInKey(entity, column) ? KEY + "." + column.name() : column.name();
    }

    /** Who writes the field of a relation that only shows it; where a class is asked for, also of classes below it. */
    private static MappedColumn writer(EntityMetadata entity, MappedColumn shown) {
        for (MappedColumn column : entity.rowColumns()) {
            if (column.isWritten() && column.name().equalsIgnoreCase(shown.name())) {
                return column;
            }
        }
        throw new IllegalStateException("Nobody writes " + shown.name() + " of " + entity.name());
    }

    /** Whether the field has keys of other documents. */
    public static boolean hasKey(MappedColumn column) {
        ToOneProperty relation = column.reference();
        return relation != null && relation.targetKey() == null;
    }

    /** Whether the key of the target is looked up instead of what the field has of it. */
    public static boolean isLookedUp(MappedColumn column) {
        return column.isForeignKey() && column.relation().targetKey() != null;
    }

    /** The path of the key in a relation, which is inside of it where it also says of which class the target is. */
    public static String keyIn(EntityMetadata entity, MappedColumn relation) {
        String path = of(entity, relation);
        if (!relation.leadsToSeveral()) {
            return path;
        }
        String key = relation.type().parts().get(1).name();
        int dot = key.indexOf('.'); // of several parts, which are in a document of their own
        return path + "." + (dot < 0 ? key : key.substring(0, dot));
    }

    /** The path of what a relation has of the documents that it leads to: their key, or another value. */
    public static String referred(EntityMetadata target, MappedColumn relation) {
        return of(target, relation.relation().referenced(target));
    }

    /** Says that a relation leads to entities of a class, where these may be of several; null of a relation to one class. */
    public static @Nullable BsonDocument leadsTo(EntityMetadata entity, MappedColumn relation, Class<?> target) {
        String name = relation.nameOf(target);
        return name == null ? null : new BsonDocument(classIn(entity, relation), new BsonString(name));
    }

    /** The path of the name of the class, in a relation that may lead to several. */
    public static String classIn(EntityMetadata entity, MappedColumn relation) {
        return of(entity, relation) + "." + PolymorphicKey.TYPE;
    }

    /** Whether a value is inside of the document that the key is: a part of a key of several parts, or one of several key fields. */
    public static boolean isInKey(EntityMetadata entity, MappedColumn column) {
        return column.index() < 0
                ? column.document() == null
                : entity.keyFields() != null && column != entity.key() && entity.isOfKey(column);
    }

    /** The path of what a row holds of a stored value: of a content, its length. */
    public static String read(EntityMetadata entity, MappedColumn column) {
        String path = of(entity, column);
        return column.type().storage().isContent() ? path + "." + LENGTH : path;
    }

    /** The collection that has the links of a many-to-many, where one is asked for by name; null where the owner has them. */
    public static @Nullable Pivot linksOf(ToManyProperty relation) {
        Pivot pivot = relation.pivot();
        return pivot != null && pivot.named() ? pivot : null;
    }

    /** Whether the documents of the entity that has a relation have the keys of its members. */
    public static boolean hasKeysOf(ToManyProperty relation) {
        return relation.isManyToMany() && relation.isOwner() && linksOf(relation) == null;
    }

    /** The value at a path with dots; null for none. */
    public static @Nullable BsonValue at(BsonDocument document, String path) {
        BsonDocument at = document;
        int from = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
            if (!(at.get(path.substring(from, dot)) instanceof BsonDocument inner)) {
                return null;
            }
            at = inner;
            from = dot + 1;
        }
        return at.get(from == 0 ? path : path.substring(from));
    }

    /** Puts a value into a document, or by a path with dots into one inside of it, which is made where it is not there. */
    public static void put(BsonDocument document, String path, BsonValue value) {
        BsonDocument at = document;
        int from = 0;
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', from)) {
            String name = path.substring(from, dot);
            BsonValue inner = at.get(name);
            if (inner == null) {
                inner = new BsonDocument();
                at.put(name, inner);
            }
            at = inner.asDocument();
            from = dot + 1;
        }
        at.put(from == 0 ? path : path.substring(from), value);
    }

    /** The field of the owning side of a many-to-many, an array with the keys of the members. */
    public static String keysOf(ToManyProperty relation) {
        return relation.name();
    }
}
