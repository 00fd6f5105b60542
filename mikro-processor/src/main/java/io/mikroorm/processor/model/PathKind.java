// SPDX-License-Identifier: MIT
package io.mikroorm.processor.model;

import com.palantir.javapoet.ClassName;

/** What kind of path a property has: the name of its class in the library. */
public enum PathKind {
    /** A value that can be compared for equality only. */
    VALUE("ValuePath"),
    /** A value with an order. */
    COMPARABLE("ComparablePath"),
    /** A number. */
    NUMBER("NumberPath"),
    /** A text. */
    STRING("StringPath"),
    /** A truth value. */
    BOOLEAN("BooleanPath"),
    /** A constant of an enum. */
    ENUM("EnumPath"),
    /** A day or a time. */
    TEMPORAL("TemporalPath"),
    /** JSON of which the mapping does not know the inside. */
    DOCUMENT("DocumentPath"),
    /** An array, list or set of plain values. */
    ARRAY("ArrayPath"),
    /** An embeddable. */
    EMBEDDED("EmbeddedPath"),
    /** A relation to one entity. */
    TO_ONE("ToOnePath"),
    /** A relation to many entities, or embedded elements. */
    TO_MANY("ToManyPath");

    /** A name of an entity in a query. */
    public static final ClassName ALIAS = ClassName.get("io.mikroorm.query", "Alias");

    /** What paths from such a name are about. */
    public static final ClassName ALIASED = ClassName.get("io.mikroorm.query", "Aliased");

    private final ClassName path;

    PathKind(String path) {
        this.path = ClassName.get("io.mikroorm.query", path);
    }

    /** The class of the path. */
    public ClassName path() {
        return path;
    }

    /** Whether there is something behind it that has properties. */
    public boolean leadsOn() {
        return this == EMBEDDED || this == TO_ONE || this == TO_MANY;
    }
}
