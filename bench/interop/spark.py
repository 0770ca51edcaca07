"""Runs a script of `authority export sql --dialect spark` on Spark, loads rows of text and writes the answers in the order of their ids.

spark.py SCRIPT ROWS FOLDER CORES: the script, a CSV file as `authority batch --facts` writes it, a folder that is not there
yet, and on how many cores. Prints a line of JSON: the version, and the seconds of loading, planning and deciding.
"""
import json
import os
import re
import sys
import time

from pyspark.sql import SparkSession
from pyspark.sql.types import StringType, StructField, StructType

script, rows, folder, cores = sys.argv[1:]
os.makedirs(folder)
spark = (
    SparkSession.builder.master(f"local[{cores}]")
    .config("spark.driver.memory", "4g")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    # Collapsed, projections repeat every expression until the generated code is too large and runs interpreted.
    .config("spark.sql.optimizer.excludedRules", "org.apache.spark.sql.catalyst.optimizer.CollapseProject")
    .config("spark.sql.shuffle.partitions", "8")
    .config("spark.sql.warehouse.dir", os.path.join(os.path.abspath(folder), "warehouse"))
    .config("spark.local.dir", os.path.abspath(folder))
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
took = {"version": spark.version}


def timed(name, work):
    started = time.monotonic()
    result = work()
    took[name] = round(time.monotonic() - started, 2)
    return result


def statements():
    with open(script, encoding="utf-8") as file:
        lines = [line for line in file.read().split("\n") if not line.startswith("--")]
    return [one for one in re.split(r";\n", "\n".join(lines)) if one.strip()]


timed("script", lambda: [spark.sql(one) for one in statements()])
names = spark.table("proposals_text").columns
text = StructType([StructField(name, StringType()) for name in names])
given = spark.read.csv(rows, header=True, schema=text, escape='"')
timed("load", lambda: given.write.insertInto("proposals_text"))
timed("read", lambda: spark.sql("INSERT INTO proposals SELECT * FROM proposals_read"))
decisions = spark.table("decisions")
timed("planning", lambda: decisions._jdf.queryExecution().executedPlan().toString())
timed("view", lambda: decisions.write.parquet(os.path.join(folder, "decisions")))
timed("again", lambda: decisions.write.mode("overwrite").parquet(os.path.join(folder, "decisions")))
answers = spark.read.parquet(os.path.join(folder, "decisions")).orderBy("id")
answers.write.option("ignoreNullFields", "false").json(os.path.join(folder, "answers"))
print(json.dumps(took))
spark.stop()
