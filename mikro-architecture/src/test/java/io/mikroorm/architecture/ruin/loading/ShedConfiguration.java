// SPDX-License-Identifier: MIT
package io.mikroorm.architecture.ruin.loading;

import javax.sql.DataSource;

/** Takes a data source where users hand it in. */
public interface ShedConfiguration {

    /** Nested, and so at the door as well. */
    interface Builder {

        Builder dataSource(DataSource source);
    }
}
