// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.RawDefaultsInsideContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlRawDefaultsInsideContractTest extends RawDefaultsInsideContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
