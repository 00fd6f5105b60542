// SPDX-License-Identifier: MIT
package io.mikroorm.mysql;

import io.mikroorm.tck.embedded.KindRacesContract;
import io.mikroorm.tck.junit.TckDriver;

class MySqlKindRacesContractTest extends KindRacesContract {

    @Override
    protected TckDriver driver() {
        return new MySqlTckDriver();
    }
}
