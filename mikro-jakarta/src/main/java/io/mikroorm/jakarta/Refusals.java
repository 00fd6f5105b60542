// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.MappingMistake;

/** The sentences about what has no words here. Codes 2290 to 2309. */
final class Refusals {

    private Refusals() {}

    static MappingMistake mixedAccess(Class<?> type, String where) {
        return new MappingMistake(
                2290,
                type.getSimpleName() + " has its mapping partly on fields and partly on methods (" + where
                        + "), and here it is one or the other for all of a class. Move the annotations to the fields, or all of them to"
                        + " the getters.");
    }

    static MappingMistake withoutField(Class<?> type, String where) {
        return new MappingMistake(
                2290,
                type.getSimpleName() + " has a property without a field (" + where
                        + "): a getter and its field are called alike here. Call the field so, or put @Property of io.mikroorm.annotation"
                        + " on the getter instead.");
    }

    static MappingMistake listener(Class<?> type, String where) {
        return new MappingMistake(
                2291,
                type.getSimpleName() + " asks to be told of what happens to its objects (" + where
                        + "), which nobody is"
                        + " here. Times are set by @CreatedAt and @UpdatedAt of io.mikroorm.annotation; do the rest"
                        + " where you persist and flush.");
    }

    static MappingMistake query(Class<?> type, String annotation) {
        return new MappingMistake(
                2292,
                type.getSimpleName() + " has @" + annotation
                        + ", but nothing here reads JPQL, or plans of what to load."
                        + " Write a method that calls em.find with conditions, or populates what it names, and take the"
                        + " annotation away.");
    }

    static MappingMistake secondTable(String place, String word) {
        return new MappingMistake(
                2293,
                place + " names another table (" + word + "), but an entity has one. Make the other table an"
                        + " entity, related by @OneToOne.");
    }

    static MappingMistake generator(String place, String word) {
        return new MappingMistake(
                2294,
                place + " takes its key from a generator (" + word + "), which there is not. Use"
                        + " GenerationType.IDENTITY or AUTO for numbers, UUID or AUTO for a java.util.UUID, or set the"
                        + " key yourself.");
    }

    static MappingMistake elements(String place) {
        return new MappingMistake(
                2296,
                place + " has its elements in a table of their own (@ElementCollection), which only entities have"
                        + " here. Without the annotation, a list or set of plain values, or of an @Embeddable, is one"
                        + " column, and conditions ask for what is in it (has, some); where there is such a table already,"
                        + " make its rows entities, and the field a @OneToMany of them with cascade = ALL, orphanRemoval ="
                        + " true and @JoinColumn.");
    }

    static MappingMistake keyed(String place, String annotation) {
        return new MappingMistake(
                2297,
                place + " has @" + annotation
                        + ", but the members of collections have no keys here. Give them a property"
                        + " for it, make the field a List or Set, and look members up by that property.");
    }

    static MappingMistake places(String place) {
        return new MappingMistake(
                2297,
                place + " has @OrderColumn, whose places have no gaps; those that are kept here may. Of a @ManyToMany,"
                        + " write @ManyToMany(fixedOrder = true, fixedOrderColumn = …) of io.mikroorm.annotation beside"
                        + " it, and take @OrderColumn away; else give the members a property for the place, and name"
                        + " that in @OrderBy.");
    }

    static MappingMistake keyTwice(String place, String part) {
        return new MappingMistake(
                2298,
                place + " has @MapsId(\"" + part + "\"), but that is no part of an @EmbeddedId whose parts are all"
                        + " mapped so, of which there are at least two. Write @Id in the place of @MapsId, take the"
                        + " field with the key away, and have @IdClass on the class where other fields are @Id too.");
    }

    static MappingMistake unmappedPart(String place, String part) {
        return new MappingMistake(
                2732,
                place + " is an @EmbeddedId of which some parts are mapped by relations with @MapsId, but not '" + part
                        + "'. Make '" + part + "' a field of the entity with @Id, write @Id in the place of each"
                        + " @MapsId, take the @EmbeddedId away, and name its class in @IdClass, with its fields called"
                        + " as those are.");
    }

    static MappingMistake severalMapped(String place) {
        return new MappingMistake(
                2733,
                place + " is one of several relations with @MapsId that does not say which part of the key it maps."
                        + " Name the part of the @EmbeddedId: @MapsId(\"orderId\").");
    }

    static MappingMistake tablePerClass(Class<?> type) {
        return new MappingMistake(
                2299,
                type.getSimpleName() + " has TABLE_PER_CLASS in @Inheritance, whose tables would each hold all of their"
                        + " objects, and no foreign key could lead to the class. Choose JOINED or SINGLE_TABLE; to"
                        + " share fields only, write @MappedSuperclass.");
    }

    static MappingMistake linkedOrphans(String place) {
        return new MappingMistake(
                2300,
                place
                        + " is a @OneToMany with orphanRemoval whose members another table links to their owner (@JoinTable, or"
                        + " neither mappedBy nor @JoinColumn): taking a member out takes its link away, and removes nobody."
                        + " Give the members a @ManyToOne field, and name it in mappedBy; or, where they have none, name the"
                        + " column of their table with @JoinColumn; or take orphanRemoval away.");
    }

    static MappingMistake notWritten(String place, String annotation) {
        return new MappingMistake(
                2301,
                place + " is not always written (@" + annotation + " with insertable or updatable = false), but each"
                        + " property has a column of its own, which every flush writes where it changed. Leave the"
                        + " field out with @Transient, or take the words away.");
    }

    static MappingMistake detail(String place, String annotation, String member) {
        return new MappingMistake(
                2302,
                place + " says " + member + " in @" + annotation + ", which has no meaning here. Take it away; what the"
                        + " database shall do besides is written in a migration of your own.");
    }

    static MappingMistake otherTarget(String place, String column) {
        return new MappingMistake(
                2303,
                place + " refers to the column '" + column + "', which is not the key of its target nor,"
                        + " for a @ManyToOne or @OneToOne, another property of it. Refer to one of these.");
    }

    static MappingMistake severalColumns(String place, String annotation) {
        return new MappingMistake(
                2304,
                place + " has several columns in @" + annotation
                        + ", but each must say which column of the"
                        + " target's key it is for, and none be left out. Write name and referencedColumnName of all.");
    }

    static MappingMistake converter(String place, String why) {
        return new MappingMistake(2305, place + " has an AttributeConverter that cannot be used: " + why + ".");
    }

    static MappingMistake notApplied(String place, Class<?> converter) {
        return new MappingMistake(
                2305,
                place + " does not name " + converter.getSimpleName() + ", which has autoApply = true and which another"
                        + " field of the class names; converters are not looked for here. Register it in the settings, converters("
                        + converter.getSimpleName() + ".class), write @Convert(converter = "
                        + converter.getSimpleName()
                        + ".class) at the field too, or @Convert(disableConversion = true).");
    }

    static MappingMistake unlikeHere(String place, String annotation, String why) {
        return new MappingMistake(2306, place + " has @" + annotation + ", but " + why);
    }

    static MappingMistake hibernate(String place, String annotation) {
        return new MappingMistake(
                2307,
                place + " has @" + annotation + " of Hibernate, which is not understood. Say it with an annotation of"
                        + " io.mikroorm.annotation, which may stand beside those of Jakarta Persistence, or take it"
                        + " away.");
    }

    static MappingMistake entityName(Class<?> type, String name) {
        return new MappingMistake(
                2308,
                type.getSimpleName() + " is called '" + name + "' in @Entity, which names it in JPQL and, unless @Table"
                        + " does, its table. Name the table in @Table(name = …), and take the other name away.");
    }

    static MappingMistake unknown(String place, String annotation) {
        return new MappingMistake(
                2309,
                place + " has @" + annotation + " of Jakarta Persistence, which is not understood here. Take it away.");
    }
}
