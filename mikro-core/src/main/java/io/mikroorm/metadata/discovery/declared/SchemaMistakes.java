// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.mapping.MappingMistake;
import io.mikroorm.metadata.NearestName;
import java.lang.reflect.Field;
import java.util.List;

/** The sentences about what is said in code. Codes 2280 to 2283. */
final class SchemaMistakes {

    private SchemaMistakes() {}

    static MappingMistake unknownField(Class<?> type, String name) {
        List<String> names = Bases.fields(type).stream().map(Field::getName).toList();
        return new MappingMistake(
                2280,
                "The mapping in code of " + type.getSimpleName() + " names '" + name
                        + "', which is no field of it or of a" + " class that it extends."
                        + NearestName.question(name, names));
    }

    static MappingMistake unknownInside(String place, Class<?> type, String name) {
        List<String> names = Bases.fields(type).stream().map(Field::getName).toList();
        return new MappingMistake(
                2280,
                place + " says something about '" + name + "', which is no field of " + type.getSimpleName()
                        + " or of a class that it extends." + NearestName.question(name, names));
    }

    static MappingMistake nothingInside(String place, String name) {
        return new MappingMistake(
                2280,
                place + " is no embedded value, so that what is said about '" + name + "' inside it leads nowhere.");
    }

    static MappingMistake twice(Class<?> type, String name) {
        return new MappingMistake(
                2281,
                "The EntitySchema of " + type.getSimpleName() + " says twice what " + type.getSimpleName() + "." + name
                        + " is. Say it once; what several classes share is taken over with include(…), and what is"
                        + " said beside it wins.");
    }

    static MappingMistake severalSchemas(Class<?> type) {
        return new MappingMistake(
                2282,
                type.getSimpleName() + " has more than one EntitySchema, and none of them comes first. Make one of"
                        + " them, which takes over the others with include(…).");
    }

    static MappingMistake registeredMapped(Class<?> type, boolean entity) {
        return new MappingMistake(
                2864,
                "A type is registered for " + type.getSimpleName() + ", which is an "
                        + (entity ? "entity" : "embeddable")
                        + ", and so no single value. Take one of the two away.");
    }
}
