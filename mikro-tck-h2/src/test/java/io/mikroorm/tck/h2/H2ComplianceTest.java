// SPDX-License-Identifier: MIT
package io.mikroorm.tck.h2;

import io.mikroorm.tck.junit.ComplianceContract;
import io.mikroorm.tck.junit.TckDriver;
import io.mikroorm.tck.reading.StreamMemoryContract;
import java.util.Map;

class H2ComplianceTest extends ComplianceContract {

    @Override
    protected TckDriver driver() {
        return new H2TckDriver();
    }

    @Override
    protected Map<Class<?>, String> omissions() {
        return Map.of(StreamMemoryContract.class, "the database lives in the heap, and so do all rows of a result");
    }
}
