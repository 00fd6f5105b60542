// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.mapping.MappingMistake;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Annotations that are refused wherever they stand, by their names, and those that are not. */
final class Refused {

    private static final String HIBERNATE = "org.hibernate.annotations";

    /** Read elsewhere, or without a meaning of their own. */
    static final Set<String> UNDERSTOOD = Set.of(
            "Entity",
            "Embeddable",
            "MappedSuperclass",
            "Table",
            "Inheritance",
            "DiscriminatorColumn",
            "DiscriminatorValue",
            "Access",
            "AttributeOverride",
            "AttributeOverrides",
            "Id",
            "EmbeddedId",
            "MapsId",
            "GeneratedValue",
            "IdClass",
            "Basic",
            "Column",
            "Enumerated",
            "Lob",
            "Version",
            "Transient",
            "Convert",
            "Converts",
            "Converter",
            "Embedded",
            "ManyToOne",
            "OneToOne",
            "OneToMany",
            "ManyToMany",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "OrderBy");

    /** What is read of each kind of field. */
    private static final Map<String, Set<String>> READ = Map.of(
            "a relation",
                    Set.of(
                            "ManyToOne",
                            "OneToOne",
                            "OneToMany",
                            "ManyToMany",
                            "JoinColumn",
                            "JoinColumns",
                            "JoinTable",
                            "OrderBy",
                            "Id",
                            "MapsId",
                            "Access"),
            "an embedded value",
                    Set.of(
                            "Embedded",
                            "EmbeddedId",
                            "AttributeOverride",
                            "AttributeOverrides",
                            "Convert",
                            "Converts",
                            "Access"),
            "a plain value",
                    Set.of(
                            "Basic",
                            "Column",
                            "Enumerated",
                            "Lob",
                            "Id",
                            "GeneratedValue",
                            "Version",
                            "Convert",
                            "Converts",
                            "Access"),
            "the key of a relation with @MapsId", Set.of("Id", "EmbeddedId", "Column", "Access"),
            "no property", Set.of("Transient"),
            "mapped by an annotation of io.mikroorm", Set.of("Access"));

    private static final Set<String> QUERIES = Set.of(
            "NamedQuery",
            "NamedQueries",
            "NamedNativeQuery",
            "NamedNativeQueries",
            "NamedStoredProcedureQuery",
            "NamedStoredProcedureQueries",
            "NamedEntityGraph",
            "NamedEntityGraphs",
            "SqlResultSetMapping",
            "SqlResultSetMappings");

    private static final Set<String> LISTENERS =
            Set.of("EntityListeners", "ExcludeDefaultListeners", "ExcludeSuperclassListeners");

    private static final Set<String> SECOND_TABLES = Set.of("SecondaryTable", "SecondaryTables");

    private static final Set<String> GENERATORS =
            Set.of("SequenceGenerator", "SequenceGenerators", "TableGenerator", "TableGenerators");

    private static final Set<String> KEYED = Set.of(
            "MapKey",
            "MapKeyClass",
            "MapKeyColumn",
            "MapKeyEnumerated",
            "MapKeyJoinColumn",
            "MapKeyJoinColumns",
            "MapKeyTemporal");

    private Refused() {}

    /** Adds a mistake for each annotation that cannot be understood. */
    static void check(Words words, Class<?> type, List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            MappingMistake mistake = mistake(words.place, type, annotation);
            if (mistake != null) {
                words.refuse(mistake);
            }
        }
    }

    /** The names of annotations of Jakarta Persistence among some. */
    static List<String> names(List<Annotation> annotations) {
        return annotations.stream()
                .filter(Managed::isJakarta)
                .map(annotation -> annotation.annotationType().getSimpleName())
                .toList();
    }

    /** Adds a mistake for each annotation that says nothing about a field of a kind. */
    static void check(Words words, String kind, List<Annotation> annotations) {
        for (String name : names(annotations)) {
            if (UNDERSTOOD.contains(name) && !READ.getOrDefault(kind, Set.of()).contains(name)) {
                words.refuse(Refusals.unlikeHere(words.place, name, "is " + kind + ". Take the annotation away."));
            }
        }
    }

    private static @Nullable MappingMistake mistake(String place, Class<?> type, Annotation annotation) {
        String name = annotation.annotationType().getSimpleName();
        if (annotation.annotationType().getName().startsWith(HIBERNATE)) {
            return Refusals.hibernate(place, name);
        }
        return Managed.isJakarta(annotation) && !UNDERSTOOD.contains(name) ? mistake(place, type, name) : null;
    }

    private static MappingMistake mistake(String place, Class<?> type, String name) {
        if (QUERIES.contains(name)) {
            return Refusals.query(type, name);
        }
        if (LISTENERS.contains(name)) {
            return Refusals.listener(type, "@" + name);
        }
        if (SECOND_TABLES.contains(name)) {
            return Refusals.secondTable(place, "@" + name);
        }
        if (GENERATORS.contains(name)) {
            return Refusals.generator(place, "@" + name);
        }
        if (KEYED.contains(name)) {
            return Refusals.keyed(place, name);
        }
        return otherMistake(place, name);
    }

    private static MappingMistake otherMistake(String place, String name) {
        return switch (name) {
            case "OrderColumn" -> Refusals.places(place);
            case "ElementCollection", "CollectionTable" -> Refusals.elements(place);
            case "PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns" ->
                Refusals.unlikeHere(
                        place,
                        name,
                        "the key is called alike in the tables of all classes of a hierarchy. Take the annotation away.");
            case "Temporal" ->
                Refusals.unlikeHere(
                        place,
                        name,
                        "times are those of java.time here. Make the field an Instant, LocalDateTime or LocalDate.");
            case "EnumeratedValue" ->
                Refusals.unlikeHere(place, name, "is no field of an enum. Take the annotation away.");
            case "Cacheable" ->
                Refusals.unlikeHere(
                        place, name, "there is no cache beyond the entity manager. Take the annotation away.");
            case "AssociationOverride", "AssociationOverrides" ->
                Refusals.unlikeHere(
                        place,
                        name,
                        "only plain values can differ from place to place. Declare the relation where it differs.");
            default -> Refusals.unknown(place, name);
        };
    }
}
