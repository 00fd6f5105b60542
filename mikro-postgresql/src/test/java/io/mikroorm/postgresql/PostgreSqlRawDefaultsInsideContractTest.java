// SPDX-License-Identifier: MIT
package io.mikroorm.postgresql;

import io.mikroorm.tck.embedded.RawDefaultsInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class PostgreSqlRawDefaultsInsideContractTest extends RawDefaultsInsideContract {

    @Override
    protected TckDriver driver() {
        return new PostgreSqlTckDriver();
    }
}
