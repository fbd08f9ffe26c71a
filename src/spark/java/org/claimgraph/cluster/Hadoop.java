package org.claimgraph.cluster;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkEnv;
import org.apache.spark.deploy.SparkHadoopUtil;

/** The file systems' configuration: Hadoop's own files and what {@code spark.hadoop.*} says, on the driver and on executors. */
final class Hadoop {

    private Hadoop() {}

    static Configuration onExecutor() {
        return SparkHadoopUtil.get().newConfiguration(SparkEnv.get().conf());
    }
}
