// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.types;

import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.types.JsonNumbersContract;

class H2JsonNumbersContractTest extends JsonNumbersContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
