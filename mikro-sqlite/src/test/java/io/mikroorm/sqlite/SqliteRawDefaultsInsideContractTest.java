// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.tck.embedded.RawDefaultsInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class SqliteRawDefaultsInsideContractTest extends RawDefaultsInsideContract {

    @Override
    protected TckDriver driver() {
        return new SqliteTckDriver();
    }
}
