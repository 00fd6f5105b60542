// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.json.JsonMapper;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.TypeBindings;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The sentences about the types of plain values. Codes 2042 to 2050 and 2080 to 2083. */
public final class TypeMistakes {

    /** What others call large contents, and ours for it. */
    private static final Map<String, String> CONTENTS = Map.of(
            "java.sql.Blob", "BinaryContent",
            "java.sql.Clob", "TextContent",
            "java.sql.NClob", "TextContent",
            "java.io.InputStream", "BinaryContent",
            "java.io.Reader", "TextContent");

    private TypeMistakes() {}

    public static Mistake unknown(ScalarDraft property) {
        String type = type(property);
        if (property.owner.bindings.resolve(property.field.genericType()) instanceof TypeVariable<?>) {
            return new Mistake(
                    2042,
                    property + " has the type variable " + type + " as its type, for which no class is named. Name one"
                            + " where the generic class is extended, or declare the field in the subclasses.");
        }
        String content = CONTENTS.get(property.held.getName());
        if (content != null) {
            return new Mistake(
                    2083,
                    property + " has the type " + type
                            + ", which is a stream, or a handle of a connection, and cannot be held by an entity. Declare it"
                            + " as io.mikroorm.type." + content + ", which is opened when it is read.");
        }
        String collection = Collection.class.isAssignableFrom(property.held)
                ? "annotate it with @OneToMany or @ManyToMany if it holds entities, "
                : "";
        return new Mistake(
                2042,
                property + " has the type " + type + ", which cannot be stored by itself. Either " + collection
                        + "annotate its class with @Embeddable, store it as a document with @Property(json = true),"
                        + " name an io.mikroorm.type.Type in @Property(type = …),"
                        + " or leave the field out with @Transient.");
    }

    public static Mistake noType(ScalarDraft property) {
        return new Mistake(
                2043,
                property + " names " + name(property.converterClass) + " as its type, which does not implement"
                        + " io.mikroorm.type.Type. Implement it there, or name a class that does.");
    }

    public static Mistake notMade(ScalarDraft property, Exception failure) {
        Throwable cause = failure instanceof InvocationTargetException && failure.getCause() != null
                ? failure.getCause()
                : failure;
        return new Mistake(
                2044,
                property + " names the type " + name(property.converterClass) + ", of which no object could be made ("
                        + cause + "). It needs to be a class with a constructor without parameters.");
    }

    public static Mistake otherJavaType(ScalarDraft property, Class<?> converted) {
        return new Mistake(
                2045,
                property + " has the type " + type(property) + ", but " + name(property.converterClass) + " is for "
                        + name(converted) + ". Change one of them, so that they agree.");
    }

    public static Mistake notStorable(ScalarDraft property, Class<?> stored) {
        return new Mistake(
                2046,
                property + " is stored by " + name(property.converterClass) + " as " + name(stored) + ", which is no"
                        + " type that a row holds. Return one of the classes of io.mikroorm.type.Storage from"
                        + " databaseType(), other than contents.");
    }

    public static Mistake nullablePrimitive(PropertyDraft property) {
        return new Mistake(
                2047,
                property + " is nullable, but a primitive " + type(property) + " has no null. Make it "
                        + name(TypeBindings.boxed(property.held)) + ", or not nullable.");
    }

    public static Mistake refused(ScalarDraft property, String platform, String refusal) {
        return new Mistake(2048, property + " cannot be stored in " + platform + ": " + refusal);
    }

    public static Mistake limits(ScalarDraft property) {
        return new Mistake(
                2049,
                property + " has the length " + property.limits.length() + ", the precision "
                        + property.limits.precision() + " and the scale " + property.limits.scale()
                        + ", which cannot be: none may be negative, and the scale counts among the digits of the"
                        + " precision. Correct its @Property.");
    }

    public static Mistake finalCollection(PropertyDraft property) {
        return new Mistake(
                2050,
                property + " is a final " + property.held.getSimpleName() + ", which could not be replaced"
                        + " by what the database holds; only an EntityCollection is filled in place. Make it not final;"
                        + " or an EntityCollection, if it holds entities.");
    }

    public static Mistake noMapper(ScalarDraft property) {
        return new Mistake(
                2080,
                property + " is stored as JSON, but there is nothing that writes and reads JSON. Add the module"
                        + " io.mikroorm:mikro-jackson (Jackson 2) or io.mikroorm:mikro-jackson3 (Jackson 3), or give a"
                        + " JsonMapper with c.json(…).");
    }

    public static Mistake severalMappers(ScalarDraft property, List<JsonMapper> mappers) {
        List<String> names =
                mappers.stream().map(mapper -> mapper.getClass().getName()).toList();
        return new Mistake(
                2081,
                property + " is stored as JSON, which more than one can write and read: " + String.join(", ", names)
                        + ". Choose one with c.json(…), or leave one away.");
    }

    public static Mistake jsonAndType(ScalarDraft property) {
        return new Mistake(
                2082,
                property + " has both json = true and type = " + name(property.converterClass)
                        + ".class, of which one at most can store it. Take one away.");
    }

    /** The type of a field as it is declared, and what a type variable stands for. */
    public static String type(PropertyDraft property) {
        Type declared = property.field.genericType();
        Type resolved = property.owner.bindings.resolve(declared);
        return resolved == declared || resolved instanceof TypeVariable<?>
                ? declared.getTypeName()
                : resolved.getTypeName() + " (the " + declared.getTypeName() + " of " + property.owner + ")";
    }

    private static String name(Class<?> type) {
        return type.getTypeName();
    }
}
