// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2.bulk;

import io.mikroorm.tck.bulk.WhereWritesContract;
import io.mikroorm.tck.h2.H2TckDriver;
import io.mikroorm.tck.junit.TckDriver;

class H2WhereWritesContractTest extends WhereWritesContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }
}
