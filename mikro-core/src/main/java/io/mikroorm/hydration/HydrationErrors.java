// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.exception.ConfigurationException;
import io.mikroorm.exception.NotLoadedException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.PolymorphicTargets;
import io.mikroorm.metadata.RecordMapping;
import io.mikroorm.metadata.StructMapping;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sentences about making, filling and reading entities. Codes 3006, 4182, 4270, and from 3030 to 3049. */
public final class HydrationErrors {

    private HydrationErrors() {}

    /** A row names a class that an embeddable may not be of. */
    public static ValidationException unknownKind(EmbeddedKinds kinds, @Nullable Object value) {
        return new ValidationException(
                4270,
                "A row has " + (value == null ? "null" : "'" + value + "'") + " for "
                        + kinds.common().getSimpleName() + "."
                        + kinds.discriminator()
                        + ", which says of which class an embedded object is, but the mapping knows "
                        + kinds.values() + ". Correct the row, or add the class to the kinds of "
                        + kinds.common().getSimpleName() + ".");
    }

    /** A row has no value for a primitive field of the class that it names. */
    public static ValidationException nullInKind(EmbeddedKinds.Kind kind, String name) {
        return new ValidationException(
                4270,
                "A row says that an embedded object is of " + kind.type().getSimpleName() + ", but has null for "
                        + kind.type().getSimpleName() + "." + name
                        + ", a primitive that cannot hold it. Declare the field as its wrapper, or correct the row.");
    }

    /** A row without which its owner cannot be made is not there. */
    public static NotLoadedException rowMissing(EntityState owner, String path, EntityState target) {
        return new NotLoadedException(
                3006,
                owner.metadata().name() + "." + path + " refers to " + target.describe()
                        + ", whose row is missing from the result. Such a relation is loaded with its owner, since no object of "
                        + target.metadata().name()
                        + " can be made that only knows its key: correct the foreign key, or declare the field as Ref<"
                        + target.metadata().name() + ">.");
    }

    /** Rows of a view cannot be told apart. */
    public static ValidationException keyOfView(EntityMetadata entity, String problem) {
        return new ValidationException(
                4194,
                "The view " + entity.table() + " has " + problem + " in " + entity.name() + "."
                        + entity.key().path()
                        + ", which is the key of " + entity.name()
                        + ": each row must have one, and no two the same. Correct its query, or the key, or make the entity @Virtual,"
                        + " whose rows have no key.");
    }

    private static String place(EntityMetadata entity, MappedColumn column) {
        return column.isFormula()
                ? "The @Formula of " + entity.name() + "." + column.path()
                : "The column " + column.name() + " of " + entity.table();
    }

    /** A column holds null, the field takes none. */
    public static ValidationException nullForPrimitive(EntityState owner, int column) {
        EntityMetadata entity = owner.metadata();
        return new ValidationException(
                3030,
                place(entity, entity.columns().get(column)) + " holds null but the field " + entity.name() + "."
                        + entity.columns().get(column).path()
                        + " is primitive. Declare the field with the wrapper class, or correct the row.");
    }

    /** A column holds null, the component of a record takes none. */
    static ValidationException nullForPrimitive(RecordMapping mapping, int part) {
        RecordMapping.Value value = (RecordMapping.Value) mapping.parts().get(part);
        return new ValidationException(
                3030,
                place(value.entity(), value.column()) + " holds null but the component " + mapping.describe(part)
                        + " is primitive. Declare the component with the wrapper class, or correct the row.");
    }

    /** A part of an embedded object, an element of an array or a key has no value; the field takes none. */
    static ValidationException nullForPrimitive(StructMapping struct, String path) {
        return new ValidationException(
                3030,
                "An embedded object, or an element of an array, has no value for the field "
                        + struct.type().getSimpleName() + "." + path
                        + ", which is primitive. Declare the field with the wrapper class, or correct the row.");
    }

    /** A column holds what the converter of a component's property does not take. */
    static ValidationException unreadable(RecordMapping mapping, int part, RuntimeException cause) {
        RecordMapping.Value value = (RecordMapping.Value) mapping.parts().get(part);
        return new ValidationException(
                3035,
                place(value.entity(), value.column()) + " holds something of which no value for "
                        + mapping.describe(part) + " could be made ("
                        + cause.getClass().getSimpleName() + "). Correct the row, or the type of the property.",
                cause);
    }

    /** A class that is no record is to be read into. */
    static ValidationException noRecord(Class<?> type) {
        return new ValidationException(
                3037,
                type.getName()
                        + " is no record, so it has no components that would say what is to be read. Declare it as a record, or"
                        + " find entities.");
    }

    /** A column holds what the converter of the property does not take. */
    static ValidationException unreadable(EntityState owner, int column, RuntimeException cause) {
        EntityMetadata entity = owner.metadata();
        MappedColumn mapped = entity.columns().get(column);
        return new ValidationException(
                3035,
                place(entity, mapped) + " holds something of which no value for "
                        + entity.name() + "." + mapped.path() + " could be made ("
                        + cause.getClass().getSimpleName()
                        + "). Correct the row, or the type of the property.",
                cause);
    }

    /** A row came for an object that was changed while only its key was known: one of both would be lost. */
    public static ValidationException changedBeforeLoaded(EntityState state) {
        return new ValidationException(
                3038,
                state.describe()
                        + " was changed before it was loaded, and now its row would overwrite the changes. Flush before the query,"
                        + " or load it before you change it.");
    }

    /** A field holds what its converter does not take. */
    static ValidationException unwritable(EntityState owner, int column, RuntimeException cause) {
        EntityMetadata entity = owner.metadata();
        return new ValidationException(
                3036,
                entity.name() + "." + entity.columns().get(column).path()
                        + " holds a value that could not be converted to what is stored ("
                        + cause.getClass().getSimpleName() + "). Correct the value, or the type of the property.",
                cause);
    }

    /** Only a constructor sets a final field. */
    public static ValidationException finalField(EntityMetadata entity, String property) {
        return new ValidationException(
                3031,
                entity.name() + "." + property
                        + " is final, or worked out by a getter: only the constructor can set it, if anyone. Make a new entity, or let the field be one that"
                        + " can be set.");
    }

    /** A value that a field cannot take. */
    public static ValidationException wrongValue(EntityMetadata entity, FieldRef field, @Nullable Object value) {
        String given = value == null ? "null" : "a " + value.getClass().getName();
        return new ValidationException(
                3032,
                entity.name() + "." + field.name() + " is of the type "
                        + field.type().getSimpleName() + " and cannot hold " + given + ". Pass a value of that type.");
    }

    /** An object that only knows its key was asked for, and there is no constructor for it. */
    public static ValidationException noReference(EntityMetadata entity) {
        return new ValidationException(
                3033,
                entity.name()
                        + " has no constructor without arguments, so no object can be made of it before its row is"
                        + " loaded. Use em.ref(…) and fields of the type Ref<" + entity.name()
                        + ">, or add such a constructor.");
    }

    /** An object was asked for whose class only its row tells. */
    static ValidationException classUnknown(EntityState state) {
        return new ValidationException(
                3040,
                state.describe() + " has not been loaded, and only its row tells of which class it is, "
                        + state.metadata().name()
                        + " or one that extends it, so there is no object of it yet. Load it: find it, or populate the"
                        + " relation; or hold it as a Ref<" + state.metadata().name() + ">: em.ref(…).");
    }

    /** A row does not say of which class it is, or says something that no class of the model has. */
    public static ValidationException unknownClass(EntityMetadata entity, Object key, boolean isNull) {
        if (entity.isInSeveralTables()) {
            return new ValidationException(
                    3041,
                    "The row of " + entity.name() + "#" + key
                            + " has no row with its key in the table of any class that it"
                            + " could be of. Known are: " + entity.root().hierarchy()
                            + ". Name the missing class in entities(…), or correct the rows.");
        }
        return new ValidationException(
                3041,
                "The row of " + entity.name() + "#" + key + " has "
                        + (isNull
                                ? "no value in the column that says of which class it is"
                                : "a value in the column that says of which class it is that no class of the model has")
                        + ". Known are: " + entity.root().hierarchy()
                        + ". Name the missing class in entities(…), or correct the row.");
    }

    /** A row is of another class than what refers to it, or than the object that stands for it. */
    public static ValidationException otherClass(EntityState known, EntityMetadata wanted) {
        return new ValidationException(
                3042,
                known.describe() + " is a " + known.metadata().name() + " and cannot be a " + wanted.name()
                        + " as well: what refers to it, or its row, says otherwise. Correct the row; an object cannot"
                        + " change its class, so clear the entity manager if the row was changed.");
    }

    /** A relation leads to a row of a class that it cannot lead to. */
    public static ValidationException otherClass(EntityMetadata found, Object key, EntityMetadata wanted) {
        return new ValidationException(
                3042,
                found.name() + "#" + key + " is a " + found.name() + " and cannot be a " + wanted.name()
                        + " as well: what refers to it, or its row, says otherwise. Correct the row; an object cannot"
                        + " change its class, so clear the entity manager if the row was changed.");
    }

    /** An object of an abstract class was to be made. */
    public static ValidationException abstractClass(Class<?> type) {
        return new ValidationException(
                3043,
                type.getSimpleName()
                        + " is abstract, so there are no objects of it. Make one of a class that extends it.");
    }

    /** A class of a named module that is not open to this one. */
    public static ConfigurationException notOpen(Class<?> type) {
        String line = "opens " + type.getPackageName() + " to io.mikroorm;";
        return new ConfigurationException(
                1130,
                type.getName() + " cannot be reached: its module "
                        + type.getModule().getName() + " does not open the package. Add to its module-info.java: "
                        + line);
    }

    /** A field or constructor that the metadata knows and the class does not have. */
    public static ConfigurationException noSuchMember(Class<?> type, String member) {
        return new ConfigurationException(
                1131,
                type.getName() + " has no " + member
                        + ", though its metadata says so. Rebuild the application: the metadata is of another version of the class.");
    }

    /** A method that works on the entity was called on a state that has none. */
    public static ValidationException noEntity(EntityMetadata entity) {
        return new ValidationException(
                3034, "A state of " + entity.name() + " holds no object to work on. Set or hydrate it first.");
    }

    /** A row refers to what is none of the classes that a relation leads to. */
    static ValidationException unknownTarget(EntityState owner, MappedColumn column, String value) {
        PolymorphicTargets targets = Objects.requireNonNull(column.relation().targets());
        return new ValidationException(
                4182,
                owner.metadata().name() + "." + column.path() + " of a row refers to '" + value
                        + "', which is none of the classes that it leads to: these are known as " + targets.values()
                        + ". Correct the row, or add the class to the relation's targets.");
    }

    /** Among the members in a plain field is null. */
    static ValidationException nullMember(String relation) {
        return new ValidationException(
                3046,
                relation
                        + " holds null among its members, which is nobody. Take it out of the collection before the flush.");
    }
}
