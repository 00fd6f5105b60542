// SPDX-License-Identifier: MIT
package io.mikroorm.benchmarks;

import io.mikroorm.benchmarks.ground.Database;
import io.mikroorm.benchmarks.ground.SqlDatabase;

/** Who works on tables only. */
public interface SqlWay extends Way {

    @Override
    default boolean isOn(Ground ground) {
        return ground.isSql();
    }

    /** Makes a contender over a database, for some work. */
    Contender open(SqlDatabase database, Work work) throws Exception;

    @Override
    default Contender open(Database database, Work work) throws Exception {
        return open((SqlDatabase) database, work);
    }
}
