// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.junit.TckDriver;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** What the tests of a driver that speaks SQL tell the contracts besides. */
public interface SqlTckDriver extends TckDriver {

    /**
     * As {@link #open(List, Consumer)}, but all connections come from a data source that the contract wraps. The data
     * source makes a new connection each time it is asked; the database outlives its connections.
     */
    MikroORM open(
            List<Class<?>> entities, Consumer<ConfigurationBuilder<?>> settings, UnaryOperator<DataSource> wrapping);

    @Override
    default List<String> contractPackages() {
        return List.of("io.mikroorm.tck.contract", "io.mikroorm.tck.sql");
    }
}
