// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.driver.PlanCacheStatistics;
import io.mikroorm.tck.junit.TckDriver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** What the tests of a driver that speaks SQL tell the contracts besides. */
public interface SqlTckDriver extends TckDriver {

    /** The form that the driver fills in. */
    Dialect dialect();

    /** The capabilities, and what the form says besides. */
    @Override
    default Map<String, String> features() {
        Map<String, String> features = TckDriver.super.features();
        for (Feature feature : Feature.values()) {
            features.put("SQL: " + TckDriver.words(feature), dialect().supports(feature) ? "yes" : "–");
        }
        return features;
    }

    /**
     * As {@link #open(List, Consumer)}, but all connections come from a data source that the contract wraps. The data
     * source makes a new connection each time it is asked; the database outlives its connections.
     */
    MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping);

    /**
     * An ORM on a database that is there, whose tables stay as they are.
     *
     * @param entities the model
     * @param settings what the contract sets besides
     * @param database where connections come from
     */
    MikroORM over(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, DataSource database);

    @Override
    default TwoOrms openTwo(List<Class<?>> first, List<Class<?>> second, Consumer<ConfigurationBuilder<?>> settings) {
        AtomicReference<DataSource> database = new AtomicReference<>();
        MikroORM made = open(first, settings, source -> {
            database.set(source);
            return source;
        });
        try {
            return new TwoOrms(made, over(second, settings, database.get()));
        } catch (RuntimeException e) {
            made.close();
            throw e;
        }
    }

    /**
     * Lets the foreign keys of a table, which has no rows, be checked at the end of a transaction. Does nothing where the
     * database always checks them at once.
     */
    default void deferForeignKeys(DataSource database, String table) {}

    /** What a connection must be told before it holds rows to foreign keys, in SQL; empty where all connections do so by themselves. */
    default String foreignKeysOn() {
        return "";
    }

    /** Whether the database keeps the checks of its tables. A server may be too old for that. */
    default boolean keepsChecks() {
        return true;
    }

    /** An ORM on a fresh database, with a look at its cache of plans. */
    default Observed observe(List<Class<?>> entities) {
        return observe(entities, c -> {});
    }

    /** The same, with what the contract sets besides. */
    Observed observe(List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings);

    /**
     * An ORM and its cache of plans.
     *
     * @param orm the ORM
     * @param plans what the cache has been doing
     */
    record Observed(MikroORM orm, Supplier<PlanCacheStatistics> plans) implements AutoCloseable {
        @Override
        public void close() {
            orm.close();
        }
    }

    @Override
    default List<String> contractPackages() {
        List<String> packages = new ArrayList<>(TckDriver.super.contractPackages());
        packages.addAll(TckDriver.super.contractPackagesOfOthers().keySet());
        return packages;
    }

    @Override
    default Map<String, String> contractPackagesOfOthers() {
        return Map.of();
    }
}
