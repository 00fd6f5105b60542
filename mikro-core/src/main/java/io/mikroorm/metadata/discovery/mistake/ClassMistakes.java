// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.mistake;

import io.mikroorm.metadata.discovery.declared.Member;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ConstructorCandidate;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import java.lang.annotation.Annotation;

/** The sentences about classes, their fields and constructors, embeddables and arrays of them. Codes 2011 to 2029, 2084 to 2088. */
public final class ClassMistakes {

    private ClassMistakes() {}

    public static Mistake noEntities() {
        return new Mistake(2011, "No entity class was given. Name at least one in entities(…).");
    }

    public static Mistake notAnEntity(Class<?> type, boolean embeddable) {
        String name = type.getSimpleName();
        return new Mistake(
                2012,
                embeddable
                        ? name + " is listed as an entity, but is an @Embeddable, which is found through the entities"
                                + " that embed it. Take it out of entities(…)."
                        : name + " is listed as an entity, but is not marked as one. Annotate it with @Entity, or take"
                                + " it out of entities(…).");
    }

    public static Mistake noClass(Class<?> type) {
        return new Mistake(
                2013,
                type.getSimpleName() + " cannot be an entity: it is " + kind(type)
                        + ", of which no object can be made from a row. Annotate the classes that"
                        + (type.isInterface() ? " implement" : " use") + " it instead.");
    }

    public static Mistake abstractEntity(Class<?> type) {
        return new Mistake(
                2015,
                type.getSimpleName() + " is abstract, so it has no objects and no table of its own; it lends its fields"
                        + " to its subclasses. List those, and take it out of entities(…).");
    }

    public static Mistake innerClass(Class<?> type) {
        return new Mistake(
                2016,
                type.getSimpleName() + " cannot be an entity: it is an inner class, whose objects need one of "
                        + type.getEnclosingClass().getSimpleName() + ". Make it static, or a class of its own.");
    }

    public static Mistake extendsEntity(Class<?> type, Class<?> base) {
        return new Mistake(
                2017,
                type.getSimpleName() + " extends " + base.getSimpleName() + ", which is an entity with objects of its"
                        + " own, but does not say how rows of several classes are kept. Annotate "
                        + base.getSimpleName() + ", or the entity above it, with @Inheritance; or make "
                        + base.getSimpleName() + " abstract, or take its @Entity away.");
    }

    public static Mistake declaredTwice(PropertyDraft first, PropertyDraft second) {
        return new Mistake(
                2018,
                second + " has the name of " + first + ", which it inherits, and a property must be there once."
                        + " Rename one of the fields, or mark one @Transient.");
    }

    public static Mistake entityAndEmbeddable(Class<?> type) {
        return new Mistake(
                2019,
                type.getSimpleName() + " is both @Entity and @Embeddable, but objects have either a table of their own"
                        + " or a place in that of others. Take one of the annotations away.");
    }

    public static Mistake contradiction(PropertyDraft property, Class<? extends Annotation> one, Class<?> other) {
        return new Mistake(
                2020,
                property + " is both @" + one.getSimpleName() + " and @" + other.getSimpleName()
                        + ", which exclude each other. Take one of the annotations away.");
    }

    public static Mistake notAProperty(Member field, String annotation, String reason) {
        return new Mistake(
                2021,
                field + " has " + annotation + ", but is no property, since it is " + reason
                        + ". Take away one or the other.");
    }

    public static Mistake noConstructor(ConstructorCandidate nearest) {
        return new Mistake(
                2022,
                nearest.draft() + " cannot be made from a row: it has no constructor without parameters, and "
                        + nearest + " does not fit, since " + nearest.problem() + ". Add "
                        + nearest.draft() + "() with any visibility, or a constructor whose parameters are named and"
                        + " typed as properties are.");
    }

    public static Mistake parametersWithoutNames(ConstructorCandidate nearest) {
        return new Mistake(
                2023,
                nearest.draft() + " cannot be made from a row: it has no constructor without parameters, and the names"
                        + " of the parameters of " + nearest + " are not in the class file. Compile with -parameters,"
                        + " or add " + nearest.draft() + "() with any visibility.");
    }

    public static Mistake finalWithoutConstructor(PropertyDraft property) {
        return new Mistake(
                2024,
                property + " is final, but " + property.owner + " is made through its constructor without parameters,"
                        + " after which it could not be set any more. Make it not final, or replace that constructor by"
                        + " one with a parameter '" + property.name() + "'.");
    }

    public static Mistake finalNotInConstructor(PropertyDraft property, ConstructorCandidate constructor) {
        return new Mistake(
                2025,
                property + " is final, but is no parameter of " + constructor + ", through which " + property.owner
                        + " is made. Make it not final, or add the parameter '" + property.name() + "'.");
    }

    public static Mistake notEmbeddable(PropertyDraft property, Class<?> embedded) {
        String type = embedded.getSimpleName();
        return new Mistake(
                2026,
                property + " is @Embedded, but " + type + " is not embeddable. Annotate " + type
                        + " with @Embeddable, or take @Embedded away.");
    }

    public static Mistake plainEmbeddable(PropertyDraft property, Class<?> embedded) {
        return new Mistake(
                2026,
                property + " is annotated as a plain value, but " + embedded.getSimpleName()
                        + " is an @Embeddable, which takes"
                        + " columns of its own. Annotate it with @Embedded alone.");
    }

    public static Mistake embedsNoClass(PropertyDraft property, Class<?> type) {
        return cannotBeMade(property, type, "no class. Embed a class or record");
    }

    public static Mistake embedsAbstract(PropertyDraft property, Class<?> type) {
        return cannotBeMade(property, type, "abstract. Embed one of its subclasses");
    }

    public static Mistake embedsInner(PropertyDraft property, Class<?> type) {
        return cannotBeMade(property, type, "an inner class. Make it static, or a class of its own");
    }

    private static Mistake cannotBeMade(PropertyDraft property, Class<?> type, String reason) {
        return new Mistake(
                2027,
                property + " cannot be embedded: no object of " + type.getSimpleName()
                        + " can be made from a row, since it is " + reason + ".");
    }

    public static Mistake embedsItself(PropertyDraft property, Class<?> embedded) {
        String type = embedded.getSimpleName();
        return new Mistake(
                2028,
                property + " embeds " + type + " within itself, which would take columns without end. Make " + type
                        + " an entity and relate to it, or leave the field out with @Transient.");
    }

    public static Mistake onlyInEntities(PropertyDraft property, String refused) {
        return new Mistake(
                2029,
                property + " is " + refused + ", which an embeddable cannot have: it has no row of its own. Move it to"
                        + " the entity that embeds " + property.owner + ", or to a base class of it.");
    }

    public static Mistake notInDocuments(PropertyDraft property, String refused) {
        return new Mistake(
                2084,
                property + " is " + refused
                        + ", which an embedded object or an element of an array cannot have: the whole of it is one value of"
                        + " a row. Make " + property.owner + " an entity and relate to it, or leave the field out with"
                        + " @Transient.");
    }

    public static Mistake indexed(PropertyDraft property) {
        return new Mistake(
                2085,
                property + " is in an index or unique constraint, but is "
                        + (property instanceof StructDraft ? property.kind() : "stored in an object or array")
                        + ", which is one value of a row. Take the index away.");
    }

    public static Mistake indexed(ClassDraft element) {
        return new Mistake(
                2085,
                element
                        + " has an index or unique constraint, but is embedded as an object or in an array, which is one value of a row."
                        + " Take the index away.");
    }

    public static Mistake prefixOfOne(PropertyDraft property) {
        return new Mistake(
                2086,
                property + " is " + property.kind()
                        + ", which is one column, but is @Embedded with a prefix. Name the column with"
                        + " @Embedded(column = …).");
    }

    public static Mistake absoluteInDocument(PropertyDraft property) {
        return new Mistake(
                2086,
                property + " is stored in an object or array, where it stands in what is around it, but is"
                        + " @Embedded(prefixMode = ABSOLUTE), which is about columns. Take the attribute away.");
    }

    public static Mistake columnOfSeveral(PropertyDraft property) {
        return new Mistake(
                2086,
                property
                        + " is @Embedded with a column, but takes several, and only an object or an array takes one. Say what"
                        + " they start with: @Embedded(prefix = …), or make it one: @Embedded(object = true).");
    }

    public static Mistake arrayAsObject(PropertyDraft property) {
        return new Mistake(
                2260,
                property
                        + " is an array, list or set, which is one column by itself, but is @Embedded(object = true). Take the"
                        + " attribute away.");
    }

    public static Mistake unsorted(PropertyDraft property, ClassDraft element) {
        return new Mistake(
                2087,
                property + " is a " + property.held.getSimpleName() + ", which sorts its elements, but " + element
                        + " is not Comparable. Implement it, or declare the field as a Set.");
    }

    public static Mistake nameTwice(ColumnDraft first, ColumnDraft second) {
        return new Mistake(
                2088,
                second.property() + " has the name '" + second.name()
                        + "' in an object or in the elements of an array, where "
                        + first.property() + " has '" + first.name()
                        + "'. Name another with @Property(column = …), or another"
                        + " prefix where it is embedded.");
    }

    public static Mistake unusableName(ColumnDraft column) {
        return new Mistake(
                2090,
                column.property() + " has the name '" + column.name()
                        + "' in an object or in the elements of an array, where quotes and backslashes cannot be a part of a path."
                        + " Name another with @Property(column = …).");
    }

    private static String kind(Class<?> type) {
        return type.isAnnotation() ? "an annotation" : type.isInterface() ? "an interface" : "an enum";
    }
}
