// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.platform.Capabilities;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a driver's tests tell the contracts: how to get an ORM on a fresh, empty database, and what the driver can do. */
public interface TckDriver {

    /** The driver's name, for reports. */
    String name();

    /** The database and its version, for reports: {@code postgresql 18.6}. */
    default String database() {
        return name();
    }

    /**
     * Whether users may see the driver: its answers then stand on the pages that drivers share. One that is not for users, or not
     * yet, has pages of its own below {@code src/test/resources/golden} of its module.
     */
    default boolean isShown() {
        return true;
    }

    /** What the driver itself says it can do. */
    Capabilities capabilities();

    /** The name of a collation by which {@code a} sorts before {@code B}, where a query can name one. */
    default String collation() {
        throw new UnsupportedOperationException(name() + " has no collations");
    }

    /** What the driver says of itself, for the page of features: by default its capabilities. */
    default Map<String, String> features() {
        Map<String, String> features = new TreeMap<>();
        for (Capabilities.Feature feature : Capabilities.Feature.values()) {
            features.put(words(feature), capabilities().has(feature) ? "yes" : "–");
        }
        return features;
    }

    /**
     * Why the driver has not what it has not, by the names of {@link #features()}: by default what stands in {@code lacks.txt} beside the class,
     * a line for each reason, {@code hash indexes, index nulls: every index is a tree}. Nothing where there is no such file.
     */
    default Map<String, String> lacks() {
        Map<String, String> lacks = new TreeMap<>();
        try (InputStream in = getClass().getResourceAsStream("lacks.txt")) {
            String text = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                int features = line.lastIndexOf(": ");
                for (String feature : line.substring(0, features).split(", ")) {
                    lacks.put(feature, line.substring(features + 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lacks;
    }

    /** A feature in small letters. */
    static String words(Enum<?> feature) {
        return feature.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * An ORM on a fresh database whose tables (or collections) exist and are empty. Closing it lets go of the database.
     *
     * @param entities the model
     * @param settings what the contract sets besides
     */
    MikroORM open(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings);

    /**
     * Two ORMs on one fresh database, as two applications that share it.
     *
     * @param first the model of the one whose tables (or collections) exist and are empty
     * @param second the model of the other, which makes none
     * @param settings what the contract sets besides, of both
     */
    TwoOrms openTwo(List<Class<?>> first, List<Class<?>> second, Consumer<ConfigurationBuilder<?>> settings);

    /**
     * Two ORMs on one database.
     *
     * @param first made the tables, and lets go of the database when it closes
     * @param second found them
     */
    record TwoOrms(MikroORM first, MikroORM second) implements AutoCloseable {
        @Override
        public void close() {
            try (first) {
                second.close();
            }
        }
    }

    /** The packages of the contracts that the driver must keep. */
    default List<String> contractPackages() {
        return List.of(
                "io.mikroorm.tck.bulk",
                "io.mikroorm.tck.conditions",
                "io.mikroorm.tck.contract",
                "io.mikroorm.tck.embedded",
                "io.mikroorm.tck.hierarchy",
                "io.mikroorm.tck.keyfields",
                "io.mikroorm.tck.keys",
                "io.mikroorm.tck.mapping",
                "io.mikroorm.tck.plain",
                "io.mikroorm.tck.polymorphic",
                "io.mikroorm.tck.property",
                "io.mikroorm.tck.question",
                "io.mikroorm.tck.shown",
                "io.mikroorm.tck.targets",
                "io.mikroorm.tck.types",
                "io.mikroorm.tck.upsert",
                "io.mikroorm.tck.reading");
    }

    /** The packages of the contracts that are for stores of another kind, each with what comes after "they are". */
    default Map<String, String> contractPackagesOfOthers() {
        return Map.of(
                "io.mikroorm.tck.sql", "for databases that speak SQL",
                "io.mikroorm.tck.execute", "for databases that speak SQL",
                "io.mikroorm.tck.builder", "for databases that speak SQL",
                "io.mikroorm.tck.question.sql", "for databases that speak SQL",
                "io.mikroorm.tck.schema", "for databases that have schemas",
                "io.mikroorm.tck.joined", "for databases that join tables");
    }
}
